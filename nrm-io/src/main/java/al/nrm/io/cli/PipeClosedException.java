package al.nrm.io.cli;

/** The reader of standard output has seen enough and closed the pipe: the program ends without a word. */
final class PipeClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PipeClosedException(Throwable cause) {
        super(cause);
    }
}
