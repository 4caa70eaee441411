/**
 * What is wrong with the rules of a pack taken together, found exactly and shown by an example:
 * {@link al.nrm.rules.internal.analysis.PackAnalysis}.
 */
@NullMarked
package al.nrm.rules.internal.analysis;

import org.jspecify.annotations.NullMarked;
