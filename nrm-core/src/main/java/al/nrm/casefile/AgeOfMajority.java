package al.nrm.casefile;

import java.util.OptionalInt;

/**
 * The ages from which a person counts as an adult, on one day (criteria, section 1).
 *
 * @param years the age of majority in completed years
 * @param estimated the lowest estimated age that establishes an adult, in years; an estimate between majority and this
 *     age leaves open whether the person is an adult. Empty: every estimate establishes the age
 */
public record AgeOfMajority(int years, OptionalInt estimated) {
    /** The parameter of a pack with the age of majority. */
    public static final String PARAMETER = "age-of-majority";

    /** The parameter with the lowest estimated age that establishes an adult; a pack need not have it. */
    public static final String PARAMETER_OF_ESTIMATES = "age-of-majority-estimated";

    /**
     * Whether an age is established.
     *
     * @param age completed years
     * @param basis what the age is based on
     * @return false for a disputed age, for one of unknown basis, and for an estimate between majority and the lowest
     *     estimated age of an adult
     */
    public boolean establishes(int age, AgeBasis basis) {
        return switch (basis) {
            case DOCUMENT, STATED -> true;
            case ESTIMATED -> age < years || age >= estimated.orElse(years);
            case DISPUTED, UNKNOWN -> false;
        };
    }

    /**
     * Whether the age of a case is established.
     *
     * @param file the case
     * @return false also if neither an age nor a birth date is given
     */
    public boolean isEstablished(CaseFile file) {
        return file.years()
                .filter(age -> establishes(age, file.person().ageBasis()))
                .isPresent();
    }
}
