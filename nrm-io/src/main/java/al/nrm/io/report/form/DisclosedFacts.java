package al.nrm.io.report.form;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.words.FactNames;
import al.nrm.io.report.internal.words.FactWords;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.referral.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of a view in words. The category of a fact is that of {@link CaseFacts}; a fact
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

    /** The most providers of a service that are named; if only one more is known, it is named too. */
    private static final int SHOWN = 3;

    private final View view;
    private final CaseFile seen;
    private final Labels labels;
    private final FactWords facts;
    private final NameWords names;

    DisclosedFacts(View view, CaseFile seen, ReferenceData glossary, Labels labels) {
        this.view = view;
        this.seen = seen;
        this.labels = labels;
        this.facts = new FactWords(seen, glossary, labels);
        this.names = new NameWords(glossary, labels);
    }

    /** The rows in each place of the form; facts that are not known are left out. */
    Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        PLACES.forEach((place, categories) -> {
            Map<String, String> values = new LinkedHashMap<>();
            if (place.equals("person")) {
                view.treatAs()
                        .ifPresent(treated ->
                                values.put(labels.of("head.treat"), labels.of("head." + Labels.key(treated))));
            }
            categories.stream()
                    .filter(view::tells)
                    .flatMap(FormFacts::of)
                    .map(CaseFact::pointer)
                    .forEach(pointer ->
                            facts.known(pointer).ifPresent(value -> values.put(labels.of("fact." + pointer), value)));
            rows.put(place, FormMarkup.rows(values));
        });
        return rows;
    }

    List<String> signs() {
        return seen.answers().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.YES)
                .map(answer -> facts.label(FactNames.OBSERVATION + answer.getKey()))
                .toList();
    }

    /** What is needed, and whether no provider offers it. */
    List<String> needs() {
        return view.needs().stream()
                .map(need -> labels.of(need.service()) + gap(need))
                .toList();
    }

    private String gap(View.Need need) {
        if (!need.unmet()) {
            return "";
        }
        return labels.of(need.withoutProvider() ? "form.not-in-directory" : "form.unmet");
    }

    /** Providers by service, without an address, which is asked of the provider. */
    String places() {
        Map<String, String> places = new LinkedHashMap<>();
        view.places()
                .forEach((service, providers) -> places.put(
                        labels.of(service),
                        first(providers.stream().map(names::provider).toList())));
        return FormMarkup.rows(places);
    }

    /** The first names; how many others there are. */
    private String first(List<String> all) {
        String first =
                all.stream().limit(all.size() > SHOWN + 1 ? SHOWN : all.size()).collect(Collectors.joining("; "));
        return all.size() > SHOWN + 1 ? first + "; " + labels.of("form.places.more", all.size() - SHOWN) : first;
    }
}
