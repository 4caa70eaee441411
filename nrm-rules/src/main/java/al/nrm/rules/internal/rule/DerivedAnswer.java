package al.nrm.rules.internal.rule;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.place.Country;
import al.nrm.place.SpokenLanguage;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A yes/no field of the vocabulary that is derived from one fact of another type. Rules do not read the fact itself; all
 * its values with the same answer are decided alike.
 *
 * @param field the name of the field
 * @param fact the fact that it is derived from
 * @param answer the answer that follows from a case
 * @param no a value of the fact with the answer NO
 * @param yes a value of the fact with the answer YES
 * @param <T> the Java type of the fact
 */
public record DerivedAnswer<T>(
        String field, CaseFact<T> fact, Function<CaseFile, Answer> answer, Example<T> no, Example<T> yes) {

    /** All derived answers, in the order of their facts. */
    public static final List<DerivedAnswer<?>> ALL = List.of(
            new DerivedAnswer<>(
                    "foreign",
                    CaseFacts.NATIONALITIES,
                    file -> file.person().foreign(),
                    countries("AL"),
                    countries("IT")),
            new DerivedAnswer<>(
                    "speaksAlbanian",
                    CaseFacts.LANGUAGES,
                    DerivedAnswer::speaksAlbanian,
                    languages("en"),
                    languages("sq")),
            new DerivedAnswer<>(
                    "hasDependants", CaseFacts.DEPENDANTS, DerivedAnswer::hasDependants, number(0), number(1)));

    /**
     * A value of a fact.
     *
     * @param value the value
     * @param document the value as a case document holds it
     * @param <T> the Java type of the fact
     */
    public record Example<T>(T value, Object document) {}

    /** An example with one of the two answers, which must not be UNKNOWN. */
    public Example<T> example(Answer of) {
        return of.isYes() ? yes : no;
    }

    /** The case with the example of an answer, which must not be UNKNOWN. */
    public CaseFile fill(CaseFile file, Answer of) {
        return fact.with(file, example(of).value());
    }

    private static Answer speaksAlbanian(CaseFile file) {
        Answer speaks = Answer.UNKNOWN;
        for (SpokenLanguage language : file.person().languages()) {
            if (language.isAlbanian()) {
                return Answer.YES;
            }
            speaks = language.isGiven() ? Answer.NO : speaks;
        }
        return speaks;
    }

    private static Answer hasDependants(CaseFile file) {
        OptionalInt dependants = file.person().dependants();
        return dependants.isPresent() ? Answer.of(dependants.getAsInt() > 0) : Answer.UNKNOWN;
    }

    private static Example<SortedSet<Country>> countries(String code) {
        return new Example<>(new TreeSet<>(List.of(Country.of(code))), List.of(code));
    }

    private static Example<SortedSet<SpokenLanguage>> languages(String tag) {
        return new Example<>(new TreeSet<>(List.of(SpokenLanguage.of(tag))), List.of(tag));
    }

    private static Example<OptionalInt> number(int number) {
        return new Example<>(OptionalInt.of(number), number);
    }
}
