package al.nrm.io.report.form;

import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Duty;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.words.CitationWords;
import al.nrm.io.report.internal.words.LimitWords;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.privacy.RecipientKind;
import al.nrm.referral.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a form for its recipient: name, requests with their time limits, and the ground. */
final class RecipientWords {
    private final View view;
    private final RecipientKind recipient;
    private final List<Duty> duties;
    private final ReferenceData glossary;
    private final Labels labels;
    private final LimitWords limits;
    private final NameWords names;

    /** The words for the recipient of a view; the listed duties depend on whether the person is named. */
    RecipientWords(View view, RecipientKind recipient, boolean naming, ReferenceData glossary, Labels labels) {
        this.view = view;
        this.recipient = recipient;
        this.duties = view.duties(naming);
        this.glossary = glossary;
        this.labels = labels;
        this.limits = new LimitWords(glossary, labels);
        this.names = new NameWords(glossary, labels);
    }

    String name() {
        if (recipient instanceof RecipientKind.OfAgency told) {
            return labels.of(told.agency());
        }
        Service service = service();
        String key = "form.recipient.PROVIDER." + service.name();
        return labels.has(key) ? labels.of(key) : labels.of("form.recipient.PROVIDER", labels.of(service));
    }

    /** The offices of the agency with their numbers; empty for a provider, and where the directory names none. */
    Optional<String> offices() {
        if (!(recipient instanceof RecipientKind.OfAgency told) || duties.isEmpty()) {
            return Optional.empty();
        }
        Duty duty = duties.get(0);
        String offices = glossary.directory().offices(told.agency(), duty.county(), duty.municipality()).stream()
                .map(office -> names.name(office.name()) + ": "
                        + (office.phones().isEmpty()
                                ? labels.of("duties.phone-unknown")
                                : names.phones(office.phones())))
                .collect(Collectors.joining("; "));
        return Optional.of(offices).filter(text -> !text.isEmpty());
    }

    /** What the recipient is asked to do, as sentences to the recipient. */
    List<String> asked() {
        if (recipient instanceof RecipientKind.OfAgency) {
            return Stream.concat(
                            duties.stream().map(this::request),
                            view.ownDuties().stream().map(duty -> until(labels.of(duty.action()), duty)))
                    .distinct()
                    .toList();
        }
        Service service = service();
        String key = "form.asked.PROVIDER." + service.name();
        return List.of(labels.has(key) ? labels.of(key) : labels.of("form.asked.PROVIDER", labels.of(service)));
    }

    /** The keys of the rows that the sender fills in beside the requests; for an interpreter also the language. */
    List<String> toBeWritten() {
        boolean interpreter =
                recipient instanceof RecipientKind.OfProvider asked && asked.service() == Service.INTERPRETATION;
        return interpreter ? List.of("form.talk.language", "form.answer-until") : List.of("form.answer-until");
    }

    /** The ground on which data are handed over, and the texts that it rests on. */
    List<String> ground() {
        List<String> ground = new ArrayList<>();
        ground.add(labels.of("form.ground." + view.ground().name()));
        if (view.named()) {
            String texts =
                    view.texts(duties).stream().map(this::citation).distinct().collect(Collectors.joining("; "));
            if (!texts.isEmpty()) {
                ground.add(labels.of("form.ground.texts", texts));
            }
        }
        return ground;
    }

    /** A duty towards the recipient as a request. A notice has no time limit here: the limit binds the sender. */
    private String request(Duty duty) {
        String key = "form.asked." + duty.action().name();
        if (!labels.has(key)) {
            return until(labels.of(duty.action()), duty);
        }
        return isNotice(duty) ? labels.of(key) : until(labels.of(key), duty);
    }

    private static boolean isNotice(Duty duty) {
        return duty.action().name().startsWith("NOTIFY_")
                || duty.action().name().equals("ESCALATE_UNMET_NEED");
    }

    private String until(String action, Duty duty) {
        return labels.of("form.duty", action, limits.when(duty))
                + (limits.isUnverified(duty) ? " " + labels.of("duties.limit-unverified") : "");
    }

    private String citation(CitedSource cited) {
        String place = CitationWords.of(cited, glossary, labels);
        return cited.verified() ? place : place + " " + labels.of("form.ground.unverified");
    }

    private Service service() {
        return ((RecipientKind.OfProvider) recipient).service();
    }
}
