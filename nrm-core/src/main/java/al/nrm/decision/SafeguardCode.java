package al.nrm.decision;

import java.util.List;

/**
 * The code of a safeguard: a precaution that must be observed, or something that must not be done. The codes are
 * declared by the rule pack; the constants are those that the bundled pack declares, in its order.
 */
public final class SafeguardCode extends DeclaredCode implements Comparable<SafeguardCode> {
    public static final SafeguardCode MEANS_NOT_REQUIRED = new SafeguardCode("MEANS_NOT_REQUIRED", 0);
    public static final SafeguardCode CONSENT_TO_EXPLOITATION_IRRELEVANT =
            new SafeguardCode("CONSENT_TO_EXPLOITATION_IRRELEVANT", 1);
    public static final SafeguardCode CHILD_CONSENT_NOT_REQUIRED = new SafeguardCode("CHILD_CONSENT_NOT_REQUIRED", 2);
    public static final SafeguardCode PRESUMED_CHILD = new SafeguardCode("PRESUMED_CHILD", 3);
    public static final SafeguardCode DO_NOT_DISCLOSE_LOCATION = new SafeguardCode("DO_NOT_DISCLOSE_LOCATION", 4);
    public static final SafeguardCode NO_FAMILY_PLACEMENT = new SafeguardCode("NO_FAMILY_PLACEMENT", 5);
    public static final SafeguardCode NO_REMOVAL = new SafeguardCode("NO_REMOVAL", 6);
    public static final SafeguardCode NON_PUNISHMENT = new SafeguardCode("NON_PUNISHMENT", 7);
    public static final SafeguardCode SAME_GENDER_OFFICER = new SafeguardCode("SAME_GENDER_OFFICER", 8);
    public static final SafeguardCode INTERPRETER_NOT_COMPANION = new SafeguardCode("INTERPRETER_NOT_COMPANION", 9);
    public static final SafeguardCode ASSISTANCE_NOT_CONDITIONAL = new SafeguardCode("ASSISTANCE_NOT_CONDITIONAL", 10);
    public static final SafeguardCode INCONSISTENCY_NOT_NEGATIVE = new SafeguardCode("INCONSISTENCY_NOT_NEGATIVE", 11);
    public static final SafeguardCode RETRAFFICKING_RISK = new SafeguardCode("RETRAFFICKING_RISK", 12);
    public static final SafeguardCode MEDICAL_FIRST = new SafeguardCode("MEDICAL_FIRST", 13);
    public static final SafeguardCode EQUAL_SERVICES = new SafeguardCode("EQUAL_SERVICES", 14);
    public static final SafeguardCode NOT_LEFT_ALONE = new SafeguardCode("NOT_LEFT_ALONE", 15);

    private static final List<SafeguardCode> BUNDLED = List.of(
            MEANS_NOT_REQUIRED,
            CONSENT_TO_EXPLOITATION_IRRELEVANT,
            CHILD_CONSENT_NOT_REQUIRED,
            PRESUMED_CHILD,
            DO_NOT_DISCLOSE_LOCATION,
            NO_FAMILY_PLACEMENT,
            NO_REMOVAL,
            NON_PUNISHMENT,
            SAME_GENDER_OFFICER,
            INTERPRETER_NOT_COMPANION,
            ASSISTANCE_NOT_CONDITIONAL,
            INCONSISTENCY_NOT_NEGATIVE,
            RETRAFFICKING_RISK,
            MEDICAL_FIRST,
            EQUAL_SERVICES,
            NOT_LEFT_ALONE);

    private SafeguardCode(String name, int place) {
        super(name, place);
    }

    /**
     * The codes that the bundled pack declares.
     *
     * @return in the order of the bundled pack
     */
    public static List<SafeguardCode> bundled() {
        return BUNDLED;
    }

    /**
     * The code with a text; the constant where the bundled pack declares it.
     *
     * @param text the code as documents and rules write it
     * @return the code
     * @throws IllegalArgumentException if the text is not of capital letters, digits and single underscores
     */
    public static SafeguardCode parse(String text) {
        return find(text, BUNDLED, name -> new SafeguardCode(name, LAST));
    }

    /** The codes of the bundled pack in its order, then the others by their text. */
    @Override
    public int compareTo(SafeguardCode other) {
        return compare(other);
    }
}
