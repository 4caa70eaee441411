package al.nrm.io.cli.internal.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage that a command finds itself, with a message in the language of the command line. */
public final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    public UsageException(CommandLine line, String message) {
        super(line, message);
    }
}
