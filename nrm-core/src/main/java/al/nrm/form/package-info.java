/**
 * Forms that are handed over on paper: their layouts, which belong to a pack, and the places in them that the product
 * fills ({@link al.nrm.form.FormKind}); and what of a case each agency may learn through one
 * ({@link al.nrm.privacy.Disclosure}).
 */
@NullMarked
package al.nrm.form;

import org.jspecify.annotations.NullMarked;
