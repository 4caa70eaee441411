package al.nrm.io.report.form;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.ServicePlan;
import al.nrm.form.Form;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.words.IdentityWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.RecipientKind;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
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
 * are asked to do and until when, on what ground, how to reach the person safely. It holds what a {@link Disclosure} lets
 * the recipient learn and no more, and no name unless it is asked for and the recipient may know it.
 *
 * <pre>{@code
 * ReferralForm form = ReferralForm.with(pack.forms().get("referral.sq"), glossary);
 * String page = form.of(decision, caseFile, Agency.CHILD_PROTECTION_UNIT, TextLanguage.SQ);
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
     * The form without a name.
     *
     * @param decision the decision
     * @param file the case
     * @param recipient the agency to which the form goes
     * @param language the one of the layout
     * @return a page of HTML
     * @throws RefusedInputException if no duty of the decision tells the recipient anything; it says who is told
     * @throws IllegalArgumentException if the decision is about another case or another day
     */
    public String of(Decision decision, CaseFile file, Agency recipient, TextLanguage language) {
        return form(decision, file, recipient, false, language);
    }

    /**
     * The form with the name, where a duty allows it; else as {@link #of}.
     *
     * @param decision the decision
     * @param file the case
     * @param recipient the agency to which the form goes
     * @param language the one of the layout
     * @return a page of HTML that may say who the person is
     * @throws RefusedInputException if no duty of the decision tells the recipient anything; it says who is told
     * @throws IllegalArgumentException if the decision is about another case or another day
     */
    public String withIdentity(Decision decision, CaseFile file, Agency recipient, TextLanguage language) {
        return form(decision, file, recipient, true, language);
    }

    /**
     * The form for the provider of a service, without a name.
     *
     * @param decision the decision
     * @param file the case
     * @param service a service of the decision
     * @param language the one of the layout
     * @return a page of HTML
     * @throws RefusedInputException if the decision does not plan the service; it says which it plans
     * @throws IllegalArgumentException if the decision is about another case or another day
     */
    public String of(Decision decision, CaseFile file, Service service, TextLanguage language) {
        return form(decision, file, disclosure(decision, file, service), false, language);
    }

    /**
     * The form for the provider of a service with the name, where the provider may know it; else without.
     *
     * @param decision the decision
     * @param file the case
     * @param service a service of the decision
     * @param language the one of the layout
     * @return a page of HTML that may say who the person is
     * @throws RefusedInputException if the decision does not plan the service; it says which it plans
     * @throws IllegalArgumentException if the decision is about another case or another day
     */
    public String withIdentity(Decision decision, CaseFile file, Service service, TextLanguage language) {
        return form(decision, file, disclosure(decision, file, service), true, language);
    }

    private Disclosure disclosure(Decision decision, CaseFile file, Service service) {
        List<Service> planned =
                decision.services().stream().map(ServicePlan::service).toList();
        if (!planned.contains(service)) {
            throw new RefusedInputException(List.of(unplanned(service, planned)));
        }
        return Disclosure.ofProvider(decision, file, service, glossary.naming(), glossary.disclosure());
    }

    private String form(Decision decision, CaseFile file, Agency recipient, boolean naming, TextLanguage language) {
        SortedSet<Agency> told = Disclosure.recipients(decision);
        if (!told.contains(recipient)) {
            throw new RefusedInputException(List.of(refused(recipient, told)));
        }
        return form(
                decision,
                file,
                Disclosure.of(decision, file, recipient, naming, glossary.naming(), glossary.disclosure()),
                naming,
                language);
    }

    private String form(
            Decision decision, CaseFile file, Disclosure disclosure, boolean naming, TextLanguage language) {
        if (!file.id().equals(decision.caseId()) || !file.asOf().equals(decision.asOf())) {
            throw new IllegalArgumentException("The decision is about another case or another day.");
        }
        ReportContext telling = new ReportContext(decision, Optional.of(file), glossary, Labels.in(language));
        Labels labels = telling.labels();
        FormFields fields = new FormFields(labels);
        RecipientWords recipient = new RecipientWords(disclosure, telling);
        Optional<String> caseId = Optional.of(file.id()).filter(id -> disclosure.named());
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("recipient", FormMarkup.text(recipient.name()));
        filled.put(
                "recipient.offices",
                recipient.offices().map(FormMarkup::text).orElse(fields.line(labels.of("form.recipient.office"))));
        filled.put("sender", FormMarkup.text(labels.of(file.detection().agency())));
        filled.put("case.id", caseId.map(FormMarkup::text).orElse(fields.line(labels.of("form.case"))));
        filled.put("day", FormMarkup.text(labels.day(file.asOf())));
        filled.put(
                "asked",
                FormMarkup.list(recipient.asked())
                        + fields.rows(recipient.toBeWritten().toArray(String[]::new)));
        filled.put("ground", FormMarkup.list(recipient.ground()));
        filled.put("who", naming && disclosure.named() ? who(disclosure, file, labels) : noName(disclosure, labels));
        filled.put(
                "reach",
                disclosure.named()
                        ? fields.rows("form.reach.number", "form.reach.hour", "form.reach.not-with")
                                + fields.ticks("form.reach.message")
                        : "");
        filled.put("handed", fields.rows("form.handed.when", "form.handed.by", "form.handed.to"));
        if (disclosure.tells(DataCategory.STATUS)) {
            filled.put("status", FormMarkup.text(labels.of("head." + Labels.key(decision.status()))));
            filled.put("urgency", FormMarkup.text(labels.of("head." + Labels.key(decision.urgency()))));
        }
        DisclosedFacts facts = new DisclosedFacts(disclosure, telling, file);
        filled.putAll(facts.rows());
        filled.put("signs", FormMarkup.list(facts.signs()));
        filled.put("needs", FormMarkup.list(facts.needs()));
        filled.put("places", facts.places());
        filled.put(
                "safeguards",
                FormMarkup.list(disclosure.safeguards().stream()
                        .map(safeguard -> labels.of(safeguard.code()))
                        .toList()));
        filled.put("made", FormMarkup.text(made(decision, labels)));
        return FormSheet.of(layout, labels.of("form.referral.title", recipient.name()), caseId, filled, labels);
    }

    /** Says by which rules the form was made, and not about whom. */
    static String made(Decision decision, Labels labels) {
        return labels.of(
                "form.made",
                decision.pack().id(),
                decision.pack().version(),
                decision.library().version());
    }

    private static String who(Disclosure disclosure, CaseFile file, Labels labels) {
        Map<String, String> known = new LinkedHashMap<>();
        file.person().identity().map(IdentityWords::of).orElse(Map.of()).forEach((key, value) -> {
            // A note may hold anything, and where the person lives is for those who help there.
            boolean handed = !key.equals("note") && (!key.equals("address") || disclosure.tells(DataCategory.HOME));
            if (handed) {
                known.put(labels.of("identity." + key), value);
            }
        });
        if (known.isEmpty()) {
            return FormMarkup.of(html -> html.element("p", labels.of("form.name.unknown"), Markup.at()));
        }
        file.person().birthDate().ifPresent(day -> known.put(labels.of("form.birth-date"), labels.day(day)));
        return FormMarkup.rows(known);
    }

    private static String noName(Disclosure disclosure, Labels labels) {
        String why = labels.of(disclosure.named() ? "form.name.later" : "form.name.withheld");
        return FormMarkup.of(html -> html.element("p", why, Markup.at()));
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
