/** The frame of every command: its options, what it reads and writes, and how it ends. */
@NullMarked
package al.nrm.io.cli.internal.command;

import org.jspecify.annotations.NullMarked;
