package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import al.nrm.place.SpokenLanguage;
import java.util.Optional;
import java.util.OptionalInt;

/** What rules may know of the person: no identity, no birth date. Each is worked out when a rule asks for it. */
public final class PersonFacts {
    private final CaseFile file;
    private final Person person;

    private PersonFacts(CaseFile file) {
        this.file = file;
        this.person = file.person();
    }

    public static PersonFacts of(CaseFile file) {
        return new PersonFacts(file);
    }

    /** YES or NO. */
    public Answer ageGiven() {
        return Answer.of(file.years().isPresent());
    }

    /** YES or NO. */
    public Answer ageEstablished() {
        return Answer.of(file.ageEstablished());
    }

    /** Completed years, whatever they rest on. */
    public OptionalInt age() {
        Optional<Integer> years = file.years();
        return years.isPresent() ? OptionalInt.of(years.get()) : OptionalInt.empty();
    }

    public Answer appearsUnder18() {
        return person.appearsUnder18();
    }

    public Sex sex() {
        return person.sex();
    }

    public Answer foreign() {
        return person.foreign();
    }

    /** UNKNOWN where no language is known. */
    public Answer speaksAlbanian() {
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

    /** UNKNOWN where the number is not known. */
    public Answer hasDependants() {
        OptionalInt dependants = person.dependants();
        return dependants.isPresent() ? Answer.of(dependants.getAsInt() > 0) : Answer.UNKNOWN;
    }
}
