package al.nrm.rules.internal.fact;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import al.nrm.place.SpokenLanguage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What rules may know of the person: no identity, no birth date, and nothing from which to get to them. */
public final class PersonFacts {
    private final OptionalInt age;
    private final boolean ageEstablished;
    private final Answer appearsUnder18;
    private final Sex sex;
    private final Answer foreign;
    private final Set<SpokenLanguage> languages;
    private final OptionalInt dependants;

    private PersonFacts(CaseFile file) {
        Person person = file.person();
        Optional<Integer> years = file.years();
        this.age = years.isPresent() ? OptionalInt.of(years.get()) : OptionalInt.empty();
        this.ageEstablished = file.ageEstablished();
        this.appearsUnder18 = person.appearsUnder18();
        this.sex = person.sex();
        this.foreign = person.foreign();
        this.languages = person.languages();
        this.dependants = person.dependants();
    }

    public static PersonFacts of(CaseFile file) {
        return new PersonFacts(file);
    }

    /** YES or NO. */
    public Answer ageGiven() {
        return Answer.of(age.isPresent());
    }

    /** YES or NO. */
    public Answer ageEstablished() {
        return Answer.of(ageEstablished);
    }

    /** Completed years, whatever they rest on. */
    public OptionalInt age() {
        return age;
    }

    public Answer appearsUnder18() {
        return appearsUnder18;
    }

    public Sex sex() {
        return sex;
    }

    public Answer foreign() {
        return foreign;
    }

    /** UNKNOWN where no language is known. Looked for when a rule asks. */
    public Answer speaksAlbanian() {
        if (languages.isEmpty()) {
            return Answer.UNKNOWN;
        }
        for (SpokenLanguage language : languages) {
            if (language.isAlbanian()) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }

    /** UNKNOWN where the number is not known. */
    public Answer hasDependants() {
        return dependants.isPresent() ? Answer.of(dependants.getAsInt() > 0) : Answer.UNKNOWN;
    }
}
