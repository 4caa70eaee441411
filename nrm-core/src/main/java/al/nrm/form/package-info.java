/**
 * Printed forms: their layouts, which belong to a pack, and the placeholders in them that the product fills in ({@link
 * al.nrm.form.FormKind}). {@link al.nrm.privacy.Disclosure} decides which data an agency may learn through a form.
 */
@NullMarked
package al.nrm.form;

import org.jspecify.annotations.NullMarked;
