package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import al.nrm.place.SpokenLanguage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What rules may know of the person: no identity, no birth date.
 *
 * @param ageGiven YES or NO
 * @param ageEstablished YES or NO
 * @param age completed years, whatever they rest on
 * @param speaksAlbanian UNKNOWN where no language is known
 * @param hasDependants UNKNOWN where the number is not known
 */
public record PersonFacts(
        Answer ageGiven,
        Answer ageEstablished,
        OptionalInt age,
        Answer appearsUnder18,
        Sex sex,
        Answer foreign,
        Answer speaksAlbanian,
        Answer hasDependants) {

    public static PersonFacts of(CaseFile file) {
        Person person = file.person();
        Optional<Integer> years = file.years();
        return new PersonFacts(
                Answer.of(years.isPresent()),
                Answer.of(file.ageEstablished()),
                years.isPresent() ? OptionalInt.of(years.get()) : OptionalInt.empty(),
                person.appearsUnder18(),
                person.sex(),
                person.foreign(),
                speaksAlbanian(person),
                person.dependants().isPresent() ? Answer.of(person.dependants().getAsInt() > 0) : Answer.UNKNOWN);
    }

    private static Answer speaksAlbanian(Person person) {
        if (person.languages().isEmpty()) {
            return Answer.UNKNOWN;
        }
        for (SpokenLanguage language : person.languages()) {
            if (language.isAlbanian()) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }
}
