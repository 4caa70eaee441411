package al.nrm.io.report.form;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.form.Form;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.words.DutyWords;
import al.nrm.io.report.internal.words.IdentityWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.privacy.Disclosure;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The form by which a case is handed over to one agency. It holds what a {@link Disclosure} lets the agency learn and no
 * more, and no name unless it is asked for by {@link #withIdentity} and a duty allows it.
 */
public final class ReferralForm {
    private final Form layout;
    private final ReferenceData glossary;

    private ReferralForm(Form layout, ReferenceData glossary) {
        this.layout = layout;
        this.glossary = glossary;
    }

    /**
     * @param layout a layout of the kind {@link al.nrm.form.FormKind#REFERRAL} that a pack's reader has checked
     * @param glossary the names behind the ids in the decisions
     */
    public static ReferralForm with(Form layout, ReferenceData glossary) {
        return new ReferralForm(layout, glossary);
    }

    /**
     * The form without a name.
     *
     * @param language the one of the layout
     * @throws RefusedInputException if no duty of the decision tells the recipient anything; it says who is told
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String of(Decision decision, CaseFile file, Agency recipient, TextLanguage language) {
        return form(decision, file, recipient, false, language);
    }

    /**
     * The form with the name, where a duty allows it; else as {@link #of}.
     *
     * @param language the one of the layout
     * @throws RefusedInputException if no duty of the decision tells the recipient anything; it says who is told
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String withIdentity(Decision decision, CaseFile file, Agency recipient, TextLanguage language) {
        return form(decision, file, recipient, true, language);
    }

    private String form(Decision decision, CaseFile file, Agency recipient, boolean naming, TextLanguage language) {
        if (!file.id().equals(decision.caseId())) {
            throw new IllegalArgumentException("The decision is about another case.");
        }
        SortedSet<Agency> told = Disclosure.recipients(decision);
        if (!told.contains(recipient)) {
            throw new RefusedInputException(List.of(refused(recipient, told)));
        }
        Disclosure disclosure = Disclosure.of(decision, recipient, naming, glossary.duties(), glossary.disclosure());
        ReportContext telling = new ReportContext(decision, Optional.of(file), glossary, Labels.in(language));
        Labels labels = telling.labels();
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("recipient", FormMarkup.text(labels.of(recipient)));
        filled.put("recipient.offices", FormMarkup.text(offices(disclosure, telling)));
        filled.put("sender", FormMarkup.text(labels.of(file.detection().agency())));
        filled.put("case.id", disclosure.named() ? FormMarkup.text(file.id()) : FormMarkup.BLANK);
        filled.put("day", FormMarkup.text(labels.day(file.asOf())));
        filled.put("duties", FormMarkup.list(duties(disclosure, telling)));
        filled.put("who", naming && disclosure.named() ? who(disclosure, file, labels) : noName(disclosure, labels));
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
        return FormSheet.of(layout, labels.of("form.referral.title", labels.of(recipient)), filled, labels);
    }

    /** Says by which rules the form was made, and not about whom. */
    static String made(Decision decision, Labels labels) {
        return labels.of(
                "form.made",
                decision.pack().id(),
                decision.pack().version(),
                decision.library().version());
    }

    private static String offices(Disclosure disclosure, ReportContext telling) {
        Duty duty = disclosure.duties().get(0);
        return telling
                .glossary()
                .directory()
                .offices(disclosure.recipient(), duty.county(), duty.municipality())
                .stream()
                .map(office -> telling.name(office.name()) + ": "
                        + (office.phones().isEmpty()
                                ? telling.labels().of("duties.phone-unknown")
                                : telling.phones(office.phones())))
                .collect(Collectors.joining("; "));
    }

    private static List<String> duties(Disclosure disclosure, ReportContext telling) {
        DutyWords words = new DutyWords(telling);
        Labels labels = telling.labels();
        return disclosure.duties().stream()
                .map(duty -> labels.of("form.duty", labels.of(duty.action()), words.when(duty))
                        + (words.isUnverified(duty) ? " " + labels.of("duties.limit-unverified") : ""))
                .toList();
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
        String codes = told.stream().map(Agency::name).collect(Collectors.joining(", "));
        return Problem.at(
                "/duties",
                Text.of(
                        "Asnjë detyrë e këtij rasti nuk njofton " + recipient + ".",
                        "No duty of this case tells " + recipient + "."),
                told.isEmpty()
                        ? Text.of("Nuk njoftohet askush.", "Nobody is told.")
                        : Text.of("Njoftohen: " + codes + ".", "Told are: " + codes + "."));
    }
}
