package al.nrm.io.cli;

/** The reader of standard output has closed the pipe; the program then ends without a message. */
final class PipeClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PipeClosedException(Throwable cause) {
        super(cause);
    }
}
