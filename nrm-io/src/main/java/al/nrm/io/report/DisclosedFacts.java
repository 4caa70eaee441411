package al.nrm.io.report;

import static al.nrm.privacy.Disclosure.Matter;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.privacy.Disclosure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of a case that one agency may learn, in words. Which facts make up a matter stands here and nowhere else;
 * a fact that stands in no matter reaches no form.
 */
final class DisclosedFacts {
    /** The facts of each matter, by the place of the form that they stand in. */
    private static final Map<String, Map<Matter, List<String>>> PLACES = Map.of(
            "found",
            Map.of(
                    Matter.SETTING, List.of("/detection/setting"),
                    Matter.COUNTY, List.of("/detection/county"),
                    Matter.MUNICIPALITY, List.of("/detection/municipality")),
            "person",
            Map.of(
                    Matter.PERSON, List.of("/person/age", "/person/ageBasis", "/person/sex"),
                    Matter.ORIGIN, List.of("/person/nationalities", "/person/languages"),
                    Matter.HOME, List.of("/person/homeCounty", "/person/dependants")),
            "exploitation",
            Map.of(
                    Matter.KINDS, List.of("/exploitation/types"),
                    Matter.EXPLOITATION,
                            List.of("/exploitation/countries", "/exploitation/counties", "/exploitation/ended")),
            "danger",
            Map.of(
                    Matter.DANGER,
                    List.of(
                            "/situation/immediateDanger",
                            "/situation/lastContactWithExploiter",
                            "/situation/exploiterKnowsWhereabouts",
                            "/situation/companionSuspected")),
            "family",
            Map.of(
                    Matter.FAMILY,
                    List.of(
                            "/situation/exploiterIsFamily",
                            "/situation/guardianPresent",
                            "/situation/guardianSuspected")),
            "health",
            Map.of(Matter.HEALTH, List.of("/situation/medicalEmergency", "/situation/pregnant")),
            "return",
            Map.of(Matter.RETURN, List.of("/situation/wishesToReturn")),
            "consent",
            Map.of(
                    Matter.CONSENT,
                    List.of(
                            "/consent/referral",
                            "/consent/formalIdentification",
                            "/consent/policeReport",
                            "/consent/dataSharing")));

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

    /** What stands in each place of the form; what is not known is left out. */
    Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        PLACES.forEach((place, matters) -> {
            Map<String, String> values = new LinkedHashMap<>();
            if (place.equals("person") && disclosure.tells(Matter.PERSON)) {
                values.put(
                        labels.of("head.treat"),
                        labels.of("head." + Labels.key(telling.decision().treatAs())));
            }
            for (Matter matter : Matter.values()) {
                if (disclosure.tells(matter)) {
                    matters.getOrDefault(matter, List.of())
                            .forEach(pointer -> words.known(pointer)
                                    .ifPresent(value -> values.put(labels.of("fact." + pointer), value)));
                }
            }
            rows.put(place, FormMarkup.rows(values));
        });
        return rows;
    }

    List<String> signs() {
        if (!disclosure.tells(Matter.SIGNS)) {
            return List.of();
        }
        return file.answers().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.YES)
                .map(answer -> words.label(FactNames.OBSERVATION + answer.getKey()))
                .toList();
    }

    /** What is needed, and whether nobody offers it. */
    List<String> needs() {
        if (!disclosure.tells(Matter.NEEDS)) {
            return List.of();
        }
        return telling.decision().services().stream()
                .map(plan -> labels.of(plan.service()) + (plan.unmet() ? labels.of("form.unmet") : ""))
                .toList();
    }

    /** Providers by service, without an address: whoever must know it asks the provider. */
    String places() {
        if (!disclosure.tells(Matter.PLACES)) {
            return "";
        }
        ProviderWords providers = new ProviderWords(telling);
        Map<String, String> places = new LinkedHashMap<>();
        telling.decision().services().stream()
                .filter(plan -> !plan.options().isEmpty() && !plan.informationOnly())
                .forEach(plan -> places.put(
                        labels.of(plan.service()),
                        plan.options().stream()
                                .map(option -> providers.name(option.provider()))
                                .collect(Collectors.joining("; "))));
        return FormMarkup.rows(places);
    }
}
