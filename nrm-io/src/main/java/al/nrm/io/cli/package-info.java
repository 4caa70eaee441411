/**
 * The command line, {@link al.nrm.io.cli.Nrm}: a thin layer over public Java calls, for policy experts, for a first try
 * and for scripts. The only package here that sees the rules.
 */
@NullMarked
package al.nrm.io.cli;

import org.jspecify.annotations.NullMarked;
