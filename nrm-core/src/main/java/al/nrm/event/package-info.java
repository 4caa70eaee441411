/**
 * What happens to a case, as values: one {@link al.nrm.event.CaseEvent} for each thing that happened, its content by kind.
 * What follows from events is in {@code al.nrm.referral}; their document is in {@code al.nrm.document}.
 */
@NullMarked
package al.nrm.event;

import org.jspecify.annotations.NullMarked;
