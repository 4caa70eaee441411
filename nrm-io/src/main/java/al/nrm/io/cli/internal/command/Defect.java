package al.nrm.io.cli.internal.command;

import java.util.Locale;

/**
 * A defect of the program. Its id is a hash of the place in the code, so that the same defect has the same id on
 * every machine. The message of the exception is not shown, since it might quote the case.
 */
public record Defect(String id) {
    public static Defect of(Throwable failure) {
        StringBuilder where = new StringBuilder(failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("al.nrm.")) {
                where.append(frame.getClassName()).append(frame.getMethodName()).append(frame.getLineNumber());
            }
        }
        return new Defect(String.format(Locale.ROOT, "%08x", where.toString().hashCode()));
    }

    /** One line for a person. */
    public String line(HelpWording wording) {
        return "nrm: " + wording.words().of("defect", id);
    }
}
