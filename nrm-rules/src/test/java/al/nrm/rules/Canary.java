package al.nrm.rules;

/** What hostile rules try to reach. Nobody else touches it. */
public final class Canary {
    static int touched;

    private Canary() {}

    /** Would be seen. */
    public static boolean touch() {
        touched++;
        return true;
    }
}
