package al.nrm.casefile;

import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts an answer in the form of a text, a whole number or a list of texts into a case. */
final class PlainAnswer {
    private final CaseFile file;
    private final String pointer;
    private final Object value;

    PlainAnswer(CaseFile file, String pointer, Object value) {
        this.file = file;
        this.pointer = pointer;
        this.value = value;
    }

    /**
     * The case with the answer.
     *
     * @throws RefusedInputException if the value does not fit the fact, or contradicts other facts
     */
    CaseFile put() {
        if (pointer.startsWith(AskedFact.OBSERVATIONS)) {
            return observed(pointer.substring(AskedFact.OBSERVATIONS.length()));
        }
        CaseFact<?> fact = CaseFacts.find(pointer)
                .orElseThrow(() -> refused(
                        Text.of("Në këtë vend rasti nuk ka fakt.", "A case has no fact at this place."),
                        Optional.empty()));
        if (fact == CaseFacts.AGE) {
            return aged();
        }
        return put(fact);
    }

    private CaseFile observed(String indicator) {
        if (indicator.isBlank()) {
            throw refused(Text.of("Mungon treguesi.", "The indicator is missing."), Optional.empty());
        }
        Observation observation = Observation.builder()
                .indicator(indicator)
                .answer(code(Answer.class, value))
                .by(file.detection().agency())
                .on(file.asOf())
                .build();
        return CaseFile.builder().from(file).addObservations(observation).build();
    }

    /** Puts in an age. Its basis is STATED unless a basis is known already. */
    private CaseFile aged() {
        if (file.person().ageBasis() == AgeBasis.DISPUTED) {
            throw refused(
                    Text.of(
                            "Mosha është e kontestuar; përgjigjja nuk e zgjidh.",
                            "The age is disputed; an answer does not settle it."),
                    Optional.empty());
        }
        AgeBasis basis = CaseFacts.AGE_BASIS.isKnown(file) ? file.person().ageBasis() : AgeBasis.STATED;
        return CaseDraft.of(file)
                .put(CaseFacts.AGE, number((ValueType.WholeNumber) CaseFacts.AGE.type()))
                .put(CaseFacts.AGE_BASIS, basis)
                .build();
    }

    private <T> CaseFile put(CaseFact<T> fact) {
        @SuppressWarnings("unchecked") // the value is read by the type of the fact
        T read = (T) read(fact.type());
        return file.with(fact, read);
    }

    private Object read(ValueType<?> type) {
        if (type instanceof ValueType.OneCode<?> one) {
            return code(one.codes(), value);
        }
        if (type instanceof ValueType.ManyCodes<?> many) {
            return each(item -> code(many.codes(), item));
        }
        if (type instanceof ValueType.WholeNumber number) {
            return number(number);
        }
        if (type instanceof ValueType.Day) {
            return Optional.of(parsed(value, LocalDate::parse));
        }
        if (type instanceof ValueType.Time) {
            return Optional.of(parsed(value, OffsetDateTime::parse));
        }
        if (type instanceof ValueType.OneCounty) {
            return Answer.UNKNOWN.name().equals(value) ? Optional.empty() : Optional.of(county(value));
        }
        if (type instanceof ValueType.Counties) {
            return each(this::county);
        }
        if (type instanceof ValueType.Countries) {
            return new TreeSet<>(each(item -> parsed(item, Country::of)));
        }
        if (type instanceof ValueType.Languages) {
            return new TreeSet<>(each(item -> parsed(item, SpokenLanguage::of)));
        }
        return Optional.of(municipality());
    }

    private <T> Set<T> each(Function<Object, T> read) {
        if (!(value instanceof Iterable<?> items)) {
            throw refused(Text.of("Pritet një listë.", "A list is expected."), Optional.empty());
        }
        List<T> values = new ArrayList<>();
        items.forEach(item -> values.add(read.apply(item)));
        return new LinkedHashSet<>(values);
    }

    private <E> E code(Class<E> codes, Object code) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(known -> known == code || ((Enum<?>) known).name().equals(code))
                .findFirst()
                .orElseThrow(this::wrong);
    }

    private OptionalInt number(ValueType.WholeNumber range) {
        if (!(value instanceof Number number) || number.doubleValue() != number.intValue()) {
            throw refused(Text.of("Pritet një numër i plotë.", "A whole number is expected."), Optional.empty());
        }
        if (number.intValue() < range.least() || number.intValue() > range.most()) {
            throw refused(
                    Text.of("Numri është jashtë kufijve.", "The number is out of range."),
                    Optional.of(
                            Text.of(range.least() + " deri " + range.most(), range.least() + " to " + range.most())));
        }
        return OptionalInt.of(number.intValue());
    }

    private County county(Object code) {
        return County.parse(text(code)).orElseThrow(this::wrong);
    }

    private Municipality municipality() {
        County county = file.detection().county().orElseThrow(this::wrong);
        return parsed(value, name -> Municipality.of(county, name));
    }

    private <T> T parsed(Object text, Function<String, T> parse) {
        try {
            return parse.apply(text(text));
        } catch (IllegalArgumentException | DateTimeParseException unfit) {
            throw wrong();
        }
    }

    private String text(Object text) {
        if (!(text instanceof String words)) {
            throw refused(Text.of("Pritet një tekst.", "A text is expected."), Optional.empty());
        }
        return words;
    }

    private RefusedInputException wrong() {
        List<String> choices = AnswerForm.at(pointer).map(AnswerForm::choices).orElseThrow();
        String some = String.join(" ", choices);
        return refused(
                Text.of("Kjo përgjigje nuk njihet.", "This answer is not known."),
                choices.isEmpty() ? Optional.empty() : Optional.of(Text.of("Një nga: " + some, "One of: " + some)));
    }

    private RefusedInputException refused(Text what, Optional<Text> hint) {
        return new RefusedInputException(List.of(new Problem(pointer, what, hint)));
    }
}
