package al.nrm.io.json;

/** A tenth of a large count in the ordinary run, all of it in the thorough one. */
final class Counts {
    private Counts() {}

    static int of(int full) {
        return Boolean.getBoolean("nrm.thorough") ? full : full / 10;
    }
}
