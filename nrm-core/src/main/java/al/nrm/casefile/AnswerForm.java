package al.nrm.casefile;

import al.nrm.place.County;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form of the answer to a question about a case: the kind of value, and the codes to choose from.
 *
 * <pre>{@code
 * AnswerForm form = AnswerForm.at("/situation/immediateDanger").orElseThrow();
 * form.kind();    // ONE_OF
 * form.choices(); // YES, NO, UNKNOWN
 * }</pre>
 *
 * @param kind whether it is one code, several, a number or something else
 * @param choices the codes to choose from, as the case document writes them; empty if there is no closed list
 */
public record AnswerForm(Kind kind, List<String> choices) {
    private static final AnswerForm YES_OR_NO = oneOf(Answer.class);

    public AnswerForm {
        choices = List.copyOf(choices);
    }

    /** Kinds of answers. */
    public enum Kind {
        /** One of the choices. */
        ONE_OF,
        /** A list of some of the choices; an empty list says that none applies. */
        SOME_OF,
        /** A whole number. */
        WHOLE_NUMBER,
        /** A day as in {@code 2009-03-14}. */
        DAY,
        /** A time with its offset from UTC, as in {@code 2026-03-02T20:40:00+01:00}. */
        TIME,
        /** A list of ISO 3166-1 alpha-2 codes of countries. */
        COUNTRIES,
        /** A list of BCP 47 tags of languages. */
        LANGUAGES,
        /** The name of a municipality. */
        MUNICIPALITY
    }

    /**
     * The form of the answer to a fact.
     *
     * @param pointer the pointer of a fact of {@link CaseFacts}, or {@code /observations/<indicator>}
     * @return empty if no fact has this pointer
     */
    public static Optional<AnswerForm> at(String pointer) {
        if (pointer.startsWith(AskedFact.OBSERVATIONS)) {
            return Optional.of(YES_OR_NO);
        }
        return CaseFacts.find(pointer).map(fact -> of(fact.type()));
    }

    /**
     * The form of the values of a type.
     *
     * @param type the type
     * @return its form
     */
    public static AnswerForm of(ValueType<?> type) {
        if (type instanceof ValueType.OneCode<?> one) {
            return oneOf(one.codes());
        }
        if (type instanceof ValueType.ManyCodes<?> many) {
            return new AnswerForm(Kind.SOME_OF, names(many.codes()));
        }
        if (type instanceof ValueType.OneCounty) {
            return new AnswerForm(Kind.ONE_OF, County.codes());
        }
        if (type instanceof ValueType.Counties) {
            return new AnswerForm(Kind.SOME_OF, County.codes());
        }
        return new AnswerForm(open(type), List.of());
    }

    private static Kind open(ValueType<?> type) {
        if (type instanceof ValueType.WholeNumber) {
            return Kind.WHOLE_NUMBER;
        }
        if (type instanceof ValueType.Day) {
            return Kind.DAY;
        }
        if (type instanceof ValueType.Time) {
            return Kind.TIME;
        }
        if (type instanceof ValueType.Countries) {
            return Kind.COUNTRIES;
        }
        return type instanceof ValueType.Languages ? Kind.LANGUAGES : Kind.MUNICIPALITY;
    }

    private static AnswerForm oneOf(Class<? extends Enum<?>> codes) {
        return new AnswerForm(Kind.ONE_OF, names(codes));
    }

    private static List<String> names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).<String>map(Enum::name).toList();
    }
}
