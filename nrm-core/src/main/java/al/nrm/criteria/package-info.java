/**
 * The criteria of a pack as a person reads them, without any language of rules: {@link al.nrm.criteria.CriteriaBook}; and
 * the words of which rules are written: {@link al.nrm.criteria.VocabularyReference}.
 */
@NullMarked
package al.nrm.criteria;

import org.jspecify.annotations.NullMarked;
