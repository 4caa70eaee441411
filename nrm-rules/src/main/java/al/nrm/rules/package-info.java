/** Decisions on cases: {@link al.nrm.rules.ReferralRules#bundled()} {@code .decide(caseFile)}. */
@NullMarked
package al.nrm.rules;

import org.jspecify.annotations.NullMarked;
