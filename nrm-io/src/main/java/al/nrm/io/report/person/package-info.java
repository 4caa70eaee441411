/**
 * Texts that are read out or shown to the person in their own language: {@link al.nrm.io.report.person.PersonTexts}, and
 * the sheet on rights and consent, {@link al.nrm.io.report.person.RightsSheet}.
 */
@NullMarked
package al.nrm.io.report.person;

import org.jspecify.annotations.NullMarked;
