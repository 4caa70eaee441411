package al.nrm.io.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage that a command finds itself, with a message in the language of the command line. */
final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    UsageException(CommandLine line, String message) {
        super(line, message);
    }
}
