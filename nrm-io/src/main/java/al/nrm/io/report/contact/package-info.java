/** Whom to call for a duty in a place at an hour. Entry: {@link al.nrm.io.report.contact.ContactText}. */
@NullMarked
package al.nrm.io.report.contact;

import org.jspecify.annotations.NullMarked;
