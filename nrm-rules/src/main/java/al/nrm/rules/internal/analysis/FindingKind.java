package al.nrm.rules.internal.analysis;

/** The kinds of faults of the rules of a pack taken together. */
public enum FindingKind {
    /** In some case two rules, or one, give a key two values of which it can have one. */
    TWO_VALUES(Severity.ERROR),
    /** In some case no rule gives a key a value that every decision has. */
    NO_VALUE(Severity.ERROR),
    /** A rule fires in no case. */
    NEVER_FIRES(Severity.WARNING),
    /** A rule fires in every case. */
    ALWAYS_FIRES(Severity.WARNING),
    /** Wherever a rule fires, another one concludes the same. */
    SHADOWED(Severity.WARNING),
    /** On some days of a rule nothing that it cites is in force. */
    CITATION_NOT_IN_FORCE(Severity.WARNING),
    /** No rule concludes a code. */
    CODE_NOT_CONCLUDED(Severity.WARNING),
    /** From a day on no rule concludes a code that one concluded before. */
    CODE_NO_LONGER_CONCLUDED(Severity.WARNING),
    /** Wherever a rule sets a time limit of a duty, another one sets a shorter one. */
    LIMIT_NEVER_SHORTEST(Severity.WARNING),
    /** An exception never fires together with the rule that it overrides. */
    EXCEPTION_WITHOUT_CASE(Severity.WARNING),
    /** Wherever a rule fires, exceptions set a conclusion of it aside. */
    ALWAYS_SET_ASIDE(Severity.WARNING),
    /** The answer to an indicator changes nothing that is concluded. */
    INDICATOR_NOT_READ(Severity.WARNING),
    /** No step leads to a stage, or to a state of a referral. */
    STATE_NOT_REACHED(Severity.WARNING),
    /** From a stage no way leads to closing, or from an open state of a referral none to its end. */
    DEAD_END(Severity.WARNING),
    /** No agency of the mechanism can take a step on any day. */
    STEP_WITHOUT_TAKERS(Severity.WARNING),
    /** No rule reads a parameter. */
    PARAMETER_NOT_READ(Severity.WARNING),
    /** The rules are too entangled to be analysed to the end. */
    NOT_FINISHED(Severity.WARNING);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** How much a finding weighs. */
    public enum Severity {
        /** Some case cannot be decided. */
        ERROR,
        /** Every case can be decided, but a rule or an entry does not do what its author must have meant. */
        WARNING
    }
}
