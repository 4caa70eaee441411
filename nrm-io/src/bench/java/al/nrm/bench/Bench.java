package al.nrm.bench;

/** Runs the benchmarks. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args);
    }
}
