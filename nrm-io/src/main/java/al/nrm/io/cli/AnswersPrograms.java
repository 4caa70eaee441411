package al.nrm.io.cli;

/** A command that may be asked to speak to programs; its errors are JSON then, too. */
interface AnswersPrograms {
    /** Whether {@code --format json} was given. */
    boolean isJson();
}
