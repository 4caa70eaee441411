package al.nrm.problem;

/** The exception for an ObjectMapper that is given a type of this library without the adapter for it. */
public final class MissingAdapter {
    private MissingAdapter() {}

    /**
     * Creates the exception.
     *
     * @param type the type that the ObjectMapper should write
     * @return an exception that names the ways to write it
     */
    public static IllegalStateException of(Class<?> type) {
        return new IllegalStateException(type.getName()
                + " is written by NrmJson, by al.nrm.io.jackson.Jackson2Module or Jackson3Module, or as a plain tree by"
                + " the documents of al.nrm.document; not by an ObjectMapper alone.");
    }
}
