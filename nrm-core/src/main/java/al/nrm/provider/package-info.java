/**
 * Service providers, the persons they admit, and offices of agencies: {@link al.nrm.provider.Directory}, {@link
 * al.nrm.provider.Placement}.
 */
@NullMarked
package al.nrm.provider;

import org.jspecify.annotations.NullMarked;
