package al.nrm.casefile;

/**
 * A category of data. A recipient learns all data of a category or none. {@link CaseFact#category()} names the category
 * of a fact. STATUS and PLACES are not facts of a case: a decision adds them.
 */
public enum DataCategory {
    /** The kind of place where the person was found. */
    SETTING,
    /** The county where the person was found. */
    COUNTY,
    /** The municipality where the person was found. */
    MUNICIPALITY,
    /** What is indicated, and how urgent it is. */
    STATUS,
    /** Child or adult, age, sex. */
    PERSON,
    /** Nationalities and languages. */
    ORIGIN,
    /** Home county, and children with the person. */
    HOME,
    /** Forms of exploitation. */
    KINDS,
    /** Where the exploitation took place, and whether it has ended. */
    EXPLOITATION,
    /** Indicators that were answered with yes. */
    SIGNS,
    /** Danger to the person, and from whom. */
    DANGER,
    /** Family and guardians. */
    FAMILY,
    /** Health and pregnancy. */
    HEALTH,
    /** The wish to return home. */
    RETURN,
    /** The consent of the person. */
    CONSENT,
    /** What the person needs. */
    NEEDS,
    /** Providers that could admit the person. */
    PLACES
}
