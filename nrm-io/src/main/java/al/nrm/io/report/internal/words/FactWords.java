package al.nrm.io.report.internal.words;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.CountText;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Facts of a case in words, by their pointer. Identity, notes and the date of birth are never among them: there is no way
 * from here to their values.
 */
public final class FactWords {
    private final Optional<CaseFile> file;
    private final ReferenceData glossary;
    private final Labels labels;

    public FactWords(ReportContext telling) {
        this(telling.file(), telling.glossary(), telling.labels());
    }

    public FactWords(CaseFile file, ReferenceData glossary, Labels labels) {
        this(Optional.of(file), glossary, labels);
    }

    private FactWords(Optional<CaseFile> file, ReferenceData glossary, Labels labels) {
        this.file = file;
        this.glossary = glossary;
        this.labels = labels;
    }

    /** The facts one after the other: what, and its value where the case is at hand. */
    public String all(List<String> pointers) {
        return pointers.stream().map(this::one).collect(Collectors.joining("; "));
    }

    /** One fact: what, and its value where the case is at hand. */
    public String one(String pointer) {
        String what = label(pointer);
        return file.flatMap(known -> value(known, pointer))
                .map(value -> what + " = " + value)
                .orElse(what);
    }

    /** The value of a fact, where the case is at hand and holds one. */
    public Optional<String> known(String pointer) {
        return file.flatMap(known -> value(known, pointer))
                .filter(value -> !value.equals(unknown()) && !value.equals(labels.of(Answer.UNKNOWN)));
    }

    /** What the fact is. */
    public String label(String pointer) {
        return FactNames.of(pointer, glossary, labels);
    }

    private Optional<String> value(CaseFile file, String pointer) {
        if (pointer.startsWith(FactNames.OBSERVATION)) {
            String id = pointer.substring(FactNames.OBSERVATION.length());
            return Optional.of(labels.of(file.answers().getOrDefault(id, Answer.UNKNOWN)));
        }
        // A formal identification as a whole is shown by its outcome.
        String shown = pointer.equals("/formalIdentification") ? CaseFacts.IDENTIFICATION_OUTCOME.pointer() : pointer;
        return CaseFacts.find(shown).flatMap(fact -> value(file, fact));
    }

    private Optional<String> value(CaseFile file, CaseFact<?> fact) {
        Object value = fact.of(file);
        if (fact == CaseFacts.RECORDED_AT) {
            return Optional.empty();
        } else if (fact == CaseFacts.BIRTH_DATE) {
            return Optional.of(fact.isKnown(file) ? labels.of("fact.given") : unknown());
        } else if (fact == CaseFacts.AGE) {
            return Optional.of(years(file.person().age()));
        } else if (value instanceof Collection<?> values) {
            return Optional.of(values.isEmpty() && fact.isKnown(file) ? labels.of("fact.none") : list(values));
        }
        return Optional.of(one(value));
    }

    /** One value in words; of an optional one its content. */
    private String one(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<String>map(this::one).orElse(unknown());
        } else if (value instanceof OptionalInt number) {
            return CountText.of(number, unknown());
        } else if (value instanceof County county) {
            return county.albanianName();
        } else if (value instanceof Enum<?> code) {
            return labels.of(code);
        } else if (value instanceof LocalDate day) {
            return labels.day(day);
        } else if (value instanceof Municipality municipality) {
            return municipality.name();
        } else if (value instanceof Country country) {
            return country(country);
        }
        return spoken((SpokenLanguage) value);
    }

    private String years(OptionalInt age) {
        return age.isPresent() ? labels.of("fact.years", age.getAsInt()) : unknown();
    }

    /** The name comes from the Java platform, so the code is shown beside it. */
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

    private String list(Collection<?> values) {
        return values.isEmpty() ? unknown() : values.stream().map(this::one).collect(Collectors.joining(", "));
    }

    private String unknown() {
        return labels.of("fact.not-known");
    }
}
