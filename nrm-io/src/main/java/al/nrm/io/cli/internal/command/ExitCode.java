package al.nrm.io.cli.internal.command;

/** The exit codes of the program. */
public enum ExitCode {
    DONE(0),
    /** An input was refused, or a file could not be read or written. */
    INPUT_REFUSED(1),
    WRONG_USAGE(2),
    PACK_REFUSED(3),
    SCENARIO_FAILED(4),
    /** A defect of the program. */
    DEFECT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The higher one of two codes. */
    public ExitCode worse(ExitCode other) {
        return code >= other.code ? this : other;
    }
}
