/** Who helps and whom they admit: {@link al.nrm.provider.Directory}, {@link al.nrm.provider.Placement}. */
@NullMarked
package al.nrm.provider;

import org.jspecify.annotations.NullMarked;
