package al.nrm.io.cli.internal.command;

/** The reader of standard output has closed the pipe; the program then ends without a message. */
public final class PipeClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PipeClosedException(Throwable cause) {
        super(cause);
    }
}
