package al.nrm.io.report.form;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.decision.ServicePlan;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.FactNames;
import al.nrm.io.report.internal.words.FactWords;
import al.nrm.io.report.internal.words.ProviderWords;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.io.report.internal.words.ServiceWords;
import al.nrm.privacy.Disclosure;
import al.nrm.privacy.RecipientKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of a case that one agency may learn, in words. The category of a fact is that of {@link CaseFacts}; a fact
 * without a category reaches no form.
 */
final class DisclosedFacts {
    /** The categories in each place of the form. */
    private static final Map<String, List<DataCategory>> PLACES = Map.of(
            "found", List.of(DataCategory.SETTING, DataCategory.COUNTY, DataCategory.MUNICIPALITY),
            "person", List.of(DataCategory.PERSON, DataCategory.ORIGIN, DataCategory.HOME),
            "exploitation", List.of(DataCategory.KINDS, DataCategory.EXPLOITATION),
            "danger", List.of(DataCategory.DANGER),
            "family", List.of(DataCategory.FAMILY),
            "health", List.of(DataCategory.HEALTH),
            "return", List.of(DataCategory.RETURN),
            "consent", List.of(DataCategory.CONSENT));

    /** How many providers of a service are named; one more is named too. */
    private static final int SHOWN = 3;

    private final Disclosure disclosure;
    private final ReportContext telling;
    private final Labels labels;
    private final CaseFile file;
    private final FactWords words;

    DisclosedFacts(Disclosure disclosure, ReportContext telling, CaseFile file) {
        this.disclosure = disclosure;
        this.telling = telling;
        this.labels = telling.labels();
        this.file = file;
        this.words = new FactWords(telling);
    }

    /** The rows in each place of the form; facts that are not known are left out. */
    Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        PLACES.forEach((place, categories) -> {
            Map<String, String> values = new LinkedHashMap<>();
            if (place.equals("person") && disclosure.tells(DataCategory.PERSON)) {
                values.put(
                        labels.of("head.treat"),
                        labels.of("head." + Labels.key(telling.decision().treatAs())));
            }
            categories.stream()
                    .filter(disclosure::tells)
                    .flatMap(FormFacts::of)
                    .map(CaseFact::pointer)
                    .forEach(pointer ->
                            words.known(pointer).ifPresent(value -> values.put(labels.of("fact." + pointer), value)));
            rows.put(place, FormMarkup.rows(values));
        });
        return rows;
    }

    List<String> signs() {
        if (!disclosure.tells(DataCategory.SIGNS)) {
            return List.of();
        }
        return file.answers().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.YES)
                .map(answer -> words.label(FactNames.OBSERVATION + answer.getKey()))
                .toList();
    }

    /**
     * What is needed, and whether no provider offers it. A provider reads of the service that it is asked for; a shelter that
     * may know the person reads all.
     */
    List<String> needs() {
        if (!disclosure.tells(DataCategory.NEEDS)) {
            return List.of();
        }
        return telling.decision().services().stream()
                .filter(plan -> isFor(plan.service()))
                .map(plan -> labels.of(plan.service()) + gap(plan))
                .toList();
    }

    private boolean isFor(Service needed) {
        return !(disclosure.recipient() instanceof RecipientKind.OfProvider asked)
                || asked.service() == needed
                || (asked.service() == Service.ACCOMMODATION && disclosure.named());
    }

    private String gap(ServicePlan plan) {
        if (!plan.unmet()) {
            return "";
        }
        return labels.of(ServiceWords.isUnknown(plan) ? "form.not-in-directory" : "form.unmet");
    }

    /** Providers by service, without an address, which is asked of the provider. */
    String places() {
        if (!disclosure.tells(DataCategory.PLACES)) {
            return "";
        }
        ProviderWords providers = new ProviderWords(telling);
        Map<String, String> places = new LinkedHashMap<>();
        telling.decision().services().stream()
                .filter(plan -> !plan.options().isEmpty() && !plan.informationOnly())
                .forEach(plan -> places.put(
                        labels.of(plan.service()),
                        names(plan.options().stream()
                                .map(option -> providers.name(option.provider()))
                                .toList())));
        return FormMarkup.rows(places);
    }

    /** The first names; how many others there are. */
    private String names(List<String> all) {
        String first =
                all.stream().limit(all.size() > SHOWN + 1 ? SHOWN : all.size()).collect(Collectors.joining("; "));
        return all.size() > SHOWN + 1 ? first + "; " + labels.of("form.places.more", all.size() - SHOWN) : first;
    }
}
