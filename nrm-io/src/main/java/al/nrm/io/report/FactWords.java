package al.nrm.io.report;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Situation;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.SpokenLanguage;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts of a case in words, by their pointer. Identity, notes and the date of birth are never among them: there is no way
 * from here to their values.
 */
final class FactWords {
    private final Optional<CaseFile> file;
    private final ReferenceData glossary;
    private final Labels labels;

    FactWords(ReportContext telling) {
        this(telling.file(), telling.glossary(), telling.labels());
    }

    FactWords(CaseFile file, ReferenceData glossary, Labels labels) {
        this(Optional.of(file), glossary, labels);
    }

    private FactWords(Optional<CaseFile> file, ReferenceData glossary, Labels labels) {
        this.file = file;
        this.glossary = glossary;
        this.labels = labels;
    }

    /** The facts one after the other: what, and its value where the case is at hand. */
    String all(List<String> pointers) {
        return pointers.stream().map(this::one).collect(Collectors.joining("; "));
    }

    /** One fact: what, and its value where the case is at hand. */
    String one(String pointer) {
        String what = label(pointer);
        return file.flatMap(known -> value(known, pointer))
                .map(value -> what + " = " + value)
                .orElse(what);
    }

    /** The value of a fact, where the case is at hand and holds one. */
    Optional<String> known(String pointer) {
        return file.flatMap(known -> value(known, pointer))
                .filter(value -> !value.equals(unknown()) && !value.equals(labels.of(Answer.UNKNOWN)));
    }

    /** What the fact is. */
    String label(String pointer) {
        return FactNames.of(pointer, glossary, labels);
    }

    private Optional<String> value(CaseFile file, String pointer) {
        if (pointer.startsWith(FactNames.OBSERVATION)) {
            String id = pointer.substring(FactNames.OBSERVATION.length());
            return Optional.of(labels.of(file.answers().getOrDefault(id, Answer.UNKNOWN)));
        }
        if (pointer.startsWith("/situation/")) {
            return situation(file.situation(), pointer.substring("/situation/".length()));
        }
        if (pointer.startsWith("/consent/")) {
            return consent(file.consent(), pointer.substring("/consent/".length()));
        }
        return Optional.ofNullable(
                switch (pointer) {
                    case "/asOf" -> labels.day(file.asOf());
                    case "/detection/agency" -> labels.of(file.detection().agency());
                    case "/detection/setting" -> labels.of(file.detection().setting());
                    case "/detection/county" -> county(file.detection().county());
                    case "/detection/municipality" ->
                        file.detection()
                                .municipality()
                                .map(place -> place.name())
                                .orElse(unknown());
                    case "/detection/abroad" -> labels.of(file.detection().abroad());
                    case "/person/age" -> years(file.person().age());
                    case "/person/birthDate" ->
                        file.person().birthDate().isPresent() ? labels.of("fact.given") : unknown();
                    case "/person/ageBasis" -> labels.of(file.person().ageBasis());
                    case "/person/appearsUnder18" -> labels.of(file.person().appearsUnder18());
                    case "/person/sex" -> labels.of(file.person().sex());
                    case "/person/nationalities" -> list(file.person().nationalities(), this::country);
                    case "/person/languages" -> list(file.person().languages(), this::spoken);
                    case "/person/homeCounty" -> county(file.person().homeCounty());
                    case "/person/dependants" -> count(file.person().dependants());
                    case "/exploitation/types" ->
                        file.exploitation().types().isEmpty()
                                        && file.exploitation().typesAsked()
                                ? labels.of("fact.none")
                                : list(file.exploitation().types(), labels::of);
                    case "/exploitation/countries" -> list(file.exploitation().countries(), this::country);
                    case "/exploitation/counties" -> list(file.exploitation().counties(), County::albanianName);
                    case "/exploitation/ended" -> labels.of(file.exploitation().ended());
                    case "/needs" -> list(file.needs(), labels::of);
                    case "/formalIdentification", "/formalIdentification/outcome" ->
                        labels.of(file.formalIdentification().outcome());
                    case "/formalIdentification/on" ->
                        file.formalIdentification().on().map(labels::day).orElse(unknown());
                    case "/formalIdentification/by" ->
                        list(file.formalIdentification().by(), labels::of);
                    default -> null;
                });
    }

    private Optional<String> situation(Situation situation, String key) {
        if (key.equals("lastContactWithExploiter")) {
            return Optional.of(labels.of(situation.lastContactWithExploiter()));
        }
        return Optional.ofNullable(
                        switch (key) {
                            case "immediateDanger" -> situation.immediateDanger();
                            case "exploiterKnowsWhereabouts" -> situation.exploiterKnowsWhereabouts();
                            case "exploiterIsFamily" -> situation.exploiterIsFamily();
                            case "medicalEmergency" -> situation.medicalEmergency();
                            case "pregnant" -> situation.pregnant();
                            case "accompanied" -> situation.accompanied();
                            case "companionSuspected" -> situation.companionSuspected();
                            case "guardianPresent" -> situation.guardianPresent();
                            case "guardianSuspected" -> situation.guardianSuspected();
                            case "irregularStay" -> situation.irregularStay();
                            case "suspectedOfOffence" -> situation.suspectedOfOffence();
                            case "asylumClaim" -> situation.asylumClaim();
                            case "priorVictim" -> situation.priorVictim();
                            case "wishesToReturn" -> situation.wishesToReturn();
                            case "inconsistentAccount" -> situation.inconsistentAccount();
                            default -> null;
                        })
                .map(labels::of);
    }

    private Optional<String> consent(Consent consent, String key) {
        return Optional.ofNullable(
                        switch (key) {
                            case "referral" -> consent.referral();
                            case "formalIdentification" -> consent.formalIdentification();
                            case "policeReport" -> consent.policeReport();
                            case "dataSharing" -> consent.dataSharing();
                            default -> null;
                        })
                .map(labels::of);
    }

    private String years(OptionalInt age) {
        return age.isPresent() ? labels.of("fact.years", age.getAsInt()) : unknown();
    }

    private String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : unknown();
    }

    private String county(Optional<County> county) {
        return county.map(County::albanianName).orElse(unknown());
    }

    /** The name comes from the Java platform, so the code stands beside it. */
    private String country(Country country) {
        if (country.code().equals("XX")) {
            return labels.of("fact.stateless");
        }
        String name = new Locale("", country.code()).getDisplayCountry(locale());
        return name.equals(country.code()) ? name : name + " (" + country.code() + ")";
    }

    private String spoken(SpokenLanguage language) {
        if (labels.has("spoken." + language.tag())) {
            return labels.of("spoken." + language.tag()) + " (" + language.tag() + ")";
        }
        String name = Locale.forLanguageTag(language.tag()).getDisplayLanguage(locale());
        return name.isEmpty() || name.equals(language.tag()) ? language.tag() : name + " (" + language.tag() + ")";
    }

    private Locale locale() {
        return Locale.forLanguageTag(labels.language().name().toLowerCase(Locale.ROOT));
    }

    private <T> String list(Collection<T> values, Function<T, String> words) {
        return values.isEmpty() ? unknown() : values.stream().map(words).collect(Collectors.joining(", "));
    }

    private String unknown() {
        return labels.of("fact.not-known");
    }
}
