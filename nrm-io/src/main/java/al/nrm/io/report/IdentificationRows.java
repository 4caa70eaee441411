package al.nrm.io.report;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked on the form of the initial identification: boxes to tick, and lines to write on. */
final class IdentificationRows {
    private static final List<Enum<?>> ANSWERS = List.of(Answer.values());

    /** What is asked in each place of the form; a fact without a choice is written on a line. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "found",
            List.of(
                    "/detection/agency",
                    "/detection/setting",
                    "/detection/county",
                    "/detection/municipality",
                    "/detection/abroad"),
            "person",
            List.of(
                    "/person/age",
                    "/person/ageBasis",
                    "/person/appearsUnder18",
                    "/person/sex",
                    "/person/nationalities",
                    "/person/languages",
                    "/person/homeCounty",
                    "/person/dependants"),
            "situation",
            List.of(
                    "/situation/immediateDanger",
                    "/situation/medicalEmergency",
                    "/situation/pregnant",
                    "/situation/lastContactWithExploiter",
                    "/situation/exploiterKnowsWhereabouts",
                    "/situation/exploiterIsFamily",
                    "/situation/accompanied",
                    "/situation/companionSuspected",
                    "/situation/guardianPresent",
                    "/situation/guardianSuspected",
                    "/situation/irregularStay",
                    "/situation/suspectedOfOffence",
                    "/situation/asylumClaim",
                    "/situation/priorVictim",
                    "/situation/wishesToReturn",
                    "/situation/inconsistentAccount"),
            "exploitation",
            List.of("/exploitation/types", "/exploitation/countries", "/exploitation/counties", "/exploitation/ended"),
            "consent",
            List.of(
                    "/consent/referral",
                    "/consent/formalIdentification",
                    "/consent/policeReport",
                    "/consent/dataSharing"),
            "needs",
            List.of("/needs"));

    private final Optional<CaseFile> file;
    private final ReferenceData glossary;
    private final Labels labels;
    private final Optional<FactWords> words;

    IdentificationRows(Optional<CaseFile> file, ReferenceData glossary, Labels labels) {
        this.file = file;
        this.glossary = glossary;
        this.labels = labels;
        this.words = file.map(known -> new FactWords(known, glossary, labels));
    }

    /** The markup for each place. */
    Map<String, String> places() {
        Map<String, String> filled = new LinkedHashMap<>();
        PLACES.forEach((place, pointers) -> filled.put(place, FormMarkup.of(html -> {
            html.open("dl", "class", "rows");
            pointers.forEach(pointer -> row(html, pointer));
            html.close();
        })));
        filled.put("signs", FormMarkup.of(this::signs));
        return filled;
    }

    private void row(Markup html, String pointer) {
        List<Enum<?>> choices = choices(pointer);
        if (choices.isEmpty()) {
            IdentificationForm.row(html, labels.of("fact." + pointer), words.flatMap(known -> known.known(pointer)));
            return;
        }
        html.open("div").element("dt", labels.of("fact." + pointer)).open("dd");
        choices.forEach(choice -> box(html, labels.of(choice), ticked(pointer, choice)));
        html.close().close();
    }

    private static List<Enum<?>> choices(String pointer) {
        Enum<?>[] choices = switch (pointer) {
            case "/detection/agency" -> Agency.values();
            case "/detection/setting" -> Setting.values();
            case "/person/ageBasis" -> AgeBasis.values();
            case "/person/sex" -> Sex.values();
            case "/situation/lastContactWithExploiter" -> LastContact.values();
            case "/exploitation/types" -> ExploitationType.values();
            case "/needs" -> Service.values();
            case "/detection/county",
                    "/detection/municipality",
                    "/person/age",
                    "/person/nationalities",
                    "/person/languages",
                    "/person/homeCounty",
                    "/person/dependants",
                    "/exploitation/countries",
                    "/exploitation/counties" -> new Enum<?>[0];
            default -> Answer.values();
        };
        return List.of(choices);
    }

    /** What is not known is never ticked: it stays open, to be found out. */
    private boolean ticked(String pointer, Enum<?> choice) {
        return switch (pointer) {
            case "/exploitation/types" ->
                file.filter(known -> known.exploitation().types().contains(choice))
                        .isPresent();
            case "/needs" ->
                file.filter(known -> known.needs().contains(choice)).isPresent();
            default ->
                words.flatMap(known -> known.known(pointer))
                        .filter(labels.of(choice)::equals)
                        .isPresent();
        };
    }

    private void box(Markup html, String name, boolean ticked) {
        html.open("span", "class", ticked ? "choice ticked" : "choice")
                .element("span", ticked ? "☒" : "☐", "aria-hidden", "true", "class", "box");
        if (ticked) {
            html.element("span", labels.of("form.ticked"), "class", "aloud");
        }
        html.text(name).close().text(" ");
    }

    private void signs(Markup html) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator indicator : glossary.catalogue().indicators()) {
            String group =
                    indicator.dimension().<String>map(labels::of).orElseGet(() -> labels.of(indicator.element()));
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(indicator);
        }
        html.open("div", "class", "signs");
        groups.forEach((group, indicators) -> {
            html.open("table").element("caption", group).open("thead").open("tr");
            html.element("th", labels.of("form.sign"), "scope", "col");
            ANSWERS.forEach(answer -> html.element("th", labels.of(answer), "scope", "col"));
            html.close().close().open("tbody");
            for (Indicator indicator : indicators) {
                html.open("tr").element("th", indicator.label().in(labels.language()), "scope", "row");
                ANSWERS.forEach(answer -> html.element("td", isTicked(indicator, answer) ? "☒" : "☐"));
                html.close();
            }
            html.close().close();
        });
        html.close();
    }

    private boolean isTicked(Indicator indicator, Enum<?> answer) {
        return file.map(known -> known.answers().get(indicator.id()))
                .filter(answer::equals)
                .isPresent();
    }
}
