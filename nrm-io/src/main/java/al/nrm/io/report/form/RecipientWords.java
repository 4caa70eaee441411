package al.nrm.io.report.form;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Duty;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.DutyWords;
import al.nrm.io.report.internal.words.PinpointWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.law.Source;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.RecipientKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form says to its recipient: who they are, what they are asked to do and until when, and on what ground. */
final class RecipientWords {
    private final Disclosure disclosure;
    private final ReportContext telling;
    private final Labels labels;
    private final DutyWords words;

    RecipientWords(Disclosure disclosure, ReportContext telling) {
        this.disclosure = disclosure;
        this.telling = telling;
        this.labels = telling.labels();
        this.words = new DutyWords(telling);
    }

    String name() {
        if (disclosure.recipient() instanceof RecipientKind.OfAgency told) {
            return labels.of(told.agency());
        }
        Service service = service();
        String key = "form.recipient.PROVIDER." + service.name();
        return labels.has(key) ? labels.of(key) : labels.of("form.recipient.PROVIDER", labels.of(service));
    }

    /** The offices of the agency with their numbers; empty for a provider, and where the directory names none. */
    Optional<String> offices() {
        if (!(disclosure.recipient() instanceof RecipientKind.OfAgency told)
                || disclosure.duties().isEmpty()) {
            return Optional.empty();
        }
        Duty duty = disclosure.duties().get(0);
        String offices =
                telling.glossary().directory().offices(told.agency(), duty.county(), duty.municipality()).stream()
                        .map(office -> telling.name(office.name()) + ": "
                                + (office.phones().isEmpty()
                                        ? labels.of("duties.phone-unknown")
                                        : telling.phones(office.phones())))
                        .collect(Collectors.joining("; "));
        return Optional.of(offices).filter(text -> !text.isEmpty());
    }

    /** What the recipient is asked to do, as sentences to the recipient. */
    List<String> asked() {
        if (disclosure.recipient() instanceof RecipientKind.OfAgency told) {
            return Stream.concat(
                            disclosure.duties().stream().map(this::request),
                            own(told.agency()).map(duty -> until(labels.of(duty.action()), duty)))
                    .distinct()
                    .toList();
        }
        Service service = service();
        String key = "form.asked.PROVIDER." + service.name();
        return List.of(labels.has(key) ? labels.of(key) : labels.of("form.asked.PROVIDER", labels.of(service)));
    }

    /** The keys of what the sender writes beside what is asked: an interpreter must know the language. */
    List<String> toBeWritten() {
        boolean interpreter = disclosure.recipient() instanceof RecipientKind.OfProvider asked
                && asked.service() == Service.INTERPRETATION;
        return interpreter ? List.of("form.talk.language", "form.answer-until") : List.of("form.answer-until");
    }

    /** The ground on which data are handed over, and the texts that it rests on. */
    List<String> ground() {
        List<String> ground = new ArrayList<>();
        ground.add(labels.of("form.ground." + disclosure.ground().name()));
        if (disclosure.named()) {
            String texts = disclosure.duties().stream()
                    .flatMap(duty -> duty.reasons().stream())
                    .distinct()
                    .flatMap(index -> telling.decision().reasons().get(index).citations().stream())
                    .map(this::citation)
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (!texts.isEmpty()) {
                ground.add(labels.of("form.ground.texts", texts));
            }
        }
        return ground;
    }

    /** What a duty that tells or asks the recipient means to it. The time limit of a notice binds the sender. */
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

    /** The duties that the recipient itself performs; they are told only to a recipient that may know the person. */
    private Stream<Duty> own(Agency agency) {
        return telling.decision().duties().stream()
                .filter(duty -> disclosure.named()
                        && duty.actor() == agency
                        && duty.recipient().isEmpty());
    }

    private String until(String action, Duty duty) {
        return labels.of("form.duty", action, words.when(duty))
                + (words.isUnverified(duty) ? " " + labels.of("duties.limit-unverified") : "");
    }

    private String citation(CitedSource cited) {
        String title = Optional.ofNullable(telling.glossary().sources().get(cited.source()))
                .map(Source::title)
                .map(text -> text.in(labels.language()))
                .orElse(cited.source());
        String place = cited.pinpoint().isEmpty()
                ? title
                : title + ", " + PinpointWords.of(cited.pinpoint(), labels.language());
        return cited.verified() ? place : place + " " + labels.of("form.ground.unverified");
    }

    private Service service() {
        return ((RecipientKind.OfProvider) disclosure.recipient()).service();
    }
}
