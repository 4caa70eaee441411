/** Commands of the local level: counties, unmet needs, whom to call, directories of providers. */
@NullMarked
package al.nrm.io.cli.internal.local;

import org.jspecify.annotations.NullMarked;
