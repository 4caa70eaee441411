package al.nrm.io.launcher;

import java.io.IOException;

/** Stands in for the program in a {@code nrm.jar}: repeats what it is told, and ends with the code that it is told. */
public final class StandIn {
    private StandIn() {}

    /** Repeats its arguments and its input; {@code --end=CODE} is the exit code. */
    public static void main(String[] args) throws IOException {
        int code = 0;
        for (String word : args) {
            System.out.println("[" + word + "]");
            code = word.startsWith("--end=") ? Integer.parseInt(word.substring("--end=".length())) : code;
        }
        System.in.transferTo(System.out);
        System.err.println("a word on standard error");
        System.exit(code);
    }
}
