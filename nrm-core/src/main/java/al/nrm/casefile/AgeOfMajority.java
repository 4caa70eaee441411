package al.nrm.casefile;

import java.util.OptionalInt;

/**
 * The ages from which a person counts as an adult, on one day (criteria, section 1).
 *
 * @param years the age of majority in completed years
 * @param estimated the lowest estimated age that establishes an adult, in years; an estimate between majority and this age
 *     establishes nothing. Empty: every estimate establishes the age
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
     * @param basis what the age rests on
     * @return false for a disputed age, for one of unknown basis, and for an estimate that may err about majority
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
     * @return false also where no age and no birth date is given
     */
    public boolean isEstablished(CaseFile file) {
        return file.years()
                .filter(age -> establishes(age, file.person().ageBasis()))
                .isPresent();
    }
}
