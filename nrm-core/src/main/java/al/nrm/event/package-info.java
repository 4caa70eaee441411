/**
 * The events of a case as values: one {@link al.nrm.event.CaseEvent} for each event, with content by kind. The state
 * that results from events is in {@code al.nrm.referral}; their document is in {@code al.nrm.document}.
 */
@NullMarked
package al.nrm.event;

import org.jspecify.annotations.NullMarked;
