package al.nrm.criteria;

/** The kinds of entries in a book of criteria, in the order of reading. */
public enum BookChapter {
    /** {@link Criterion}, by the id of the rule. */
    RULES,
    /** {@link al.nrm.law.Parameter}, by id. */
    PARAMETERS,
    /** {@link al.nrm.indicator.Indicator}, by id. */
    INDICATORS,
    /** {@link BookQuestion}, by pointer. */
    QUESTIONS,
    /** {@link al.nrm.duty.DutyDeclaration}, by code. */
    DUTIES,
    /** {@link al.nrm.duty.SafeguardDeclaration}, by code. */
    SAFEGUARDS,
    /** {@link al.nrm.privacy.DisclosureEntry}, by id. */
    DISCLOSURE,
    /** {@link al.nrm.training.CoverageNeed}, by the id of its stage. */
    COVERAGE,
    /** {@link al.nrm.law.Source}, by id. */
    SOURCES
}
