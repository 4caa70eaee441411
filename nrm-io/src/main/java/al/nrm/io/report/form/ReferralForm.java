package al.nrm.io.report.form;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.ServicePlan;
import al.nrm.form.Form;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.words.IdentityWords;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.RecipientKind;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.referral.View;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The form by which a case is handed over to one agency, or to the provider of a service, written for its reader: what they
 * are asked to do and until when, on what ground, how to reach the person safely. It is made from a {@link View} and so holds
 * what the recipient may learn and no more, and no name unless it is asked for and the recipient may know it.
 *
 * <pre>{@code
 * ReferralForm form = ReferralForm.with(pack.forms().get("referral.sq"), glossary);
 * View view = form.view(decision, caseFile, new RecipientKind.OfAgency(Agency.CHILD_PROTECTION_UNIT));
 * String page = form.of(view, TextLanguage.SQ);
 * }</pre>
 */
public final class ReferralForm {
    private final Form layout;
    private final ReferenceData glossary;

    private ReferralForm(Form layout, ReferenceData glossary) {
        this.layout = layout;
        this.glossary = glossary;
    }

    /**
     * The form in a layout.
     *
     * @param layout a layout of the kind {@link al.nrm.form.FormKind#REFERRAL} that a pack's reader has checked
     * @param glossary the names behind the ids in the decisions
     * @return the form
     */
    public static ReferralForm with(Form layout, ReferenceData glossary) {
        return new ReferralForm(layout, glossary);
    }

    /**
     * What a recipient may learn of a decided case of which no history is kept; where one is kept, {@link View} is taken of
     * the history.
     *
     * @param decision the decision
     * @param file the case
     * @param recipient the agency, or the provider of a service, to which the form goes
     * @return the view
     * @throws RefusedInputException if no duty of the decision tells the agency anything, or the decision does not plan the
     *     service; it says who is told, or which are planned
     * @throws IllegalArgumentException if the decision is about another case or another day
     */
    public View view(Decision decision, CaseFile file, RecipientKind recipient) {
        if (recipient instanceof RecipientKind.OfAgency to) {
            SortedSet<Agency> told = Disclosure.recipients(decision);
            if (!told.contains(to.agency())) {
                throw new RefusedInputException(List.of(refused(to.agency(), told)));
            }
        } else if (recipient instanceof RecipientKind.OfProvider asked) {
            List<Service> planned =
                    decision.services().stream().map(ServicePlan::service).toList();
            if (!planned.contains(asked.service())) {
                throw new RefusedInputException(List.of(unplanned(asked.service(), planned)));
            }
        }
        return View.of(recipient, decision, file, glossary.naming(), glossary.disclosure());
    }

    /**
     * The form without a name.
     *
     * @param view what the recipient may learn
     * @param language the one of the layout
     * @return a page of HTML
     * @throws RefusedInputException if the view is empty
     */
    public String of(View view, TextLanguage language) {
        return form(view, false, language);
    }

    /**
     * The form with the name, where the recipient may know it; else as {@link #of}.
     *
     * @param view what the recipient may learn
     * @param language the one of the layout
     * @return a page of HTML that may say who the person is
     * @throws RefusedInputException if the view is empty
     */
    public String withIdentity(View view, TextLanguage language) {
        return form(view, true, language);
    }

    private String form(View view, boolean naming, TextLanguage language) {
        CaseFile seen = view.caseFile().orElseThrow(() -> new RefusedInputException(List.of(empty())));
        RecipientKind kind = view.recipient().orElseThrow(() -> new RefusedInputException(List.of(empty())));
        Labels labels = Labels.in(language).with(glossary.duties());
        FormFields fields = new FormFields(labels);
        RecipientWords recipient = new RecipientWords(view, kind, naming, glossary, labels);
        Optional<String> caseId = Optional.of(seen.id()).filter(id -> view.named());
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("recipient", FormMarkup.text(recipient.name()));
        filled.put(
                "recipient.offices",
                recipient.offices().map(FormMarkup::text).orElse(fields.line(labels.of("form.recipient.office"))));
        filled.put("sender", FormMarkup.text(labels.of(seen.detection().agency())));
        filled.put("case.id", caseId.map(FormMarkup::text).orElse(fields.line(labels.of("form.case"))));
        filled.put("day", FormMarkup.text(labels.day(seen.asOf())));
        filled.put(
                "asked",
                FormMarkup.list(recipient.asked())
                        + fields.rows(recipient.toBeWritten().toArray(String[]::new)));
        filled.put("ground", FormMarkup.list(recipient.ground()));
        filled.put("who", naming && view.named() ? who(seen, labels) : noName(view, labels));
        filled.put(
                "reach",
                view.named()
                        ? fields.rows("form.reach.number", "form.reach.hour", "form.reach.not-with")
                                + fields.ticks("form.reach.message")
                        : "");
        filled.put("handed", fields.rows("form.handed.when", "form.handed.by", "form.handed.to"));
        view.status()
                .ifPresent(status -> filled.put("status", FormMarkup.text(labels.of("head." + Labels.key(status)))));
        view.urgency()
                .ifPresent(urgency -> filled.put("urgency", FormMarkup.text(labels.of("head." + Labels.key(urgency)))));
        DisclosedFacts facts = new DisclosedFacts(view, seen, glossary, labels);
        filled.putAll(facts.rows());
        filled.put("signs", FormMarkup.list(facts.signs()));
        filled.put("needs", FormMarkup.list(facts.needs()));
        filled.put("places", facts.places());
        filled.put(
                "safeguards",
                FormMarkup.list(view.safeguards().stream()
                        .map(safeguard -> labels.of(safeguard.code()))
                        .toList()));
        filled.put("made", FormMarkup.text(made(view, labels)));
        return FormSheet.of(layout, labels.of("form.referral.title", recipient.name()), caseId, filled, labels);
    }

    /** Says by which rules the form was made, and not about whom. */
    private static String made(View view, Labels labels) {
        return labels.of(
                "form.made",
                view.pack().id(),
                view.pack().version(),
                view.library().version());
    }

    private static String who(CaseFile seen, Labels labels) {
        Map<String, String> known = new LinkedHashMap<>();
        seen.person()
                .identity()
                .map(IdentityWords::of)
                .orElse(Map.of())
                .forEach((key, value) -> known.put(labels.of("identity." + key), value));
        if (known.isEmpty()) {
            return FormMarkup.of(html -> html.element("p", labels.of("form.name.unknown"), Markup.at()));
        }
        seen.person().birthDate().ifPresent(day -> known.put(labels.of("form.birth-date"), labels.day(day)));
        return FormMarkup.rows(known);
    }

    private static String noName(View view, Labels labels) {
        String why = labels.of(view.named() ? "form.name.later" : "form.name.withheld");
        return FormMarkup.of(html -> html.element("p", why, Markup.at()));
    }

    private static Problem empty() {
        return Problem.at(
                "",
                Text.of(
                        "Këtij marrësi nuk i jepet asgjë nga ky rast: në këtë çast nuk ka asnjë bazë.",
                        "Nothing of this case is given to this recipient: no ground exists at this moment."));
    }

    private static Problem refused(Agency recipient, SortedSet<Agency> told) {
        return Problem.at(
                "/duties",
                Text.of(
                        "Asnjë detyrë e këtij rasti nuk i drejtohet këtij institucioni: "
                                + name(recipient, TextLanguage.SQ) + ".",
                        "No duty of this case tells " + name(recipient, TextLanguage.EN) + "."),
                told.isEmpty()
                        ? Text.of("Nuk njoftohet askush.", "Nobody is told.")
                        : Text.of(
                                "Njoftohen: " + names(told, TextLanguage.SQ) + ".",
                                "Told are: " + names(told, TextLanguage.EN) + "."));
    }

    private static Problem unplanned(Service service, List<Service> planned) {
        return Problem.at(
                "/services",
                Text.of(
                        "Këshilla nuk parashikon shërbimin: " + name(service, TextLanguage.SQ) + ".",
                        "The advice does not plan the service: " + name(service, TextLanguage.EN) + "."),
                planned.isEmpty()
                        ? Text.of("Nuk parashikohet asnjë shërbim.", "No service is planned.")
                        : Text.of(
                                "Parashikohen: " + names(planned, TextLanguage.SQ) + ".",
                                "Planned are: " + names(planned, TextLanguage.EN) + "."));
    }

    private static String names(Collection<? extends Enum<?>> codes, TextLanguage language) {
        return codes.stream().map(code -> name(code, language)).collect(Collectors.joining(", "));
    }

    /** The label with the code that the command line takes. */
    private static String name(Enum<?> code, TextLanguage language) {
        String taken = code instanceof Service ? RecipientKind.PROVIDER + code.name() : code.name();
        return Labels.in(language).of(code) + " (" + taken + ")";
    }
}
