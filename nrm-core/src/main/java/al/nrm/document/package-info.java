/**
 * Documents as plain trees of maps, lists, texts, numbers and booleans: {@link al.nrm.document.CaseDocument}, {@link
 * al.nrm.document.DirectoryDocument}, {@link al.nrm.document.DecisionDocument}. Documents of every text format are read
 * through these trees, and all problems of a document are reported at once.
 *
 * <p>A document is declared once, key by key, as an {@code ObjectCodec}. Reading takes three steps, which {@code
 * CheckedDocument} shows: the shape is checked, then the relations between facts, and if there is no problem the value
 * is read.
 */
@NullMarked
package al.nrm.document;

import org.jspecify.annotations.NullMarked;
