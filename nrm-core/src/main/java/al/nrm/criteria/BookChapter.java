package al.nrm.criteria;

/** The kinds of entries in a book of criteria, in the order of reading. */
public enum BookChapter {
    /** {@link Criterion}, by the id of the rule. */
    RULES,
    /** {@link al.nrm.law.Parameter}, by id. */
    PARAMETERS,
    /** {@link al.nrm.indicator.Indicator}, by id. */
    INDICATORS,
    /** {@link al.nrm.indicator.WeightSet}, by the heading of its column. */
    WEIGHTS,
    /** {@link BookQuestion}, by pointer. */
    QUESTIONS,
    /** {@link al.nrm.duty.DutyDeclaration}, by code. */
    DUTIES,
    /** {@link al.nrm.duty.SafeguardDeclaration}, by code. */
    SAFEGUARDS,
    /** {@link al.nrm.privacy.DisclosureEntry} and {@link al.nrm.privacy.SharingLimit}, by id. */
    DISCLOSURE,
    /**
     * {@link al.nrm.referral.Step} by id, {@link al.nrm.referral.Escalation} by its place such as {@code escalation-1}, and
     * the {@link al.nrm.referral.StepTable} itself, under {@code closing}, for what holds of the whole table.
     */
    STEPS,
    /** The {@link al.nrm.law.HolidayCalendar}, under {@code calendar}. */
    CALENDAR,
    /** {@link al.nrm.duty.Competence} and {@link al.nrm.duty.RegionalBody}, by id. */
    COMPETENCE,
    /** {@link al.nrm.training.CoverageNeed}, by the id of its stage. */
    COVERAGE,
    /** {@link al.nrm.law.Source}, by id. */
    SOURCES
}
