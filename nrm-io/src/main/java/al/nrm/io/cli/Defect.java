package al.nrm.io.cli;

import java.util.Locale;

/**
 * A defect of the program. Its id is made of where it happened, so that two people who meet the same defect see the same
 * id; the exception's message stays unsaid, since it might quote the case.
 */
record Defect(String id) {
    static Defect of(Throwable failure) {
        StringBuilder where = new StringBuilder(failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("al.nrm.")) {
                where.append(frame.getClassName()).append(frame.getMethodName()).append(frame.getLineNumber());
            }
        }
        return new Defect(String.format(Locale.ROOT, "%08x", where.toString().hashCode()));
    }

    /** One line for a person. */
    String line(HelpWording wording) {
        return "nrm: " + wording.words().of("defect", id);
    }
}
