/**
 * The criteria of a pack in readable form, without rule syntax: {@link al.nrm.criteria.CriteriaBook}; and the words of
 * which rules are written: {@link al.nrm.criteria.VocabularyReference}.
 */
@NullMarked
package al.nrm.criteria;

import org.jspecify.annotations.NullMarked;
