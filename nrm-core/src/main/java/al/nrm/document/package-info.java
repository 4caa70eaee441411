/**
 * Documents as plain trees of maps, lists, texts and numbers: {@link al.nrm.document.CaseDocument}, {@link
 * al.nrm.document.DirectoryDocument}, {@link al.nrm.document.DecisionDocument}. Whatever a document was written in, it is
 * read here, and everything that is wrong with it is said at once.
 */
@NullMarked
package al.nrm.document;

import org.jspecify.annotations.NullMarked;
