package al.nrm.io.report.criteria;

/** How much of a book of criteria is written. */
public enum CriteriaEdition {
    /** All law, each rule in few lines: to be signed. */
    SHORT,
    /** All law with every condition on its own line, the scenarios, the texts, and which rule reads which: an annex. */
    LONG
}
