package al.nrm.example.postgres;

/** Another writer stored an event at the same place, or under the same idempotency key. Nothing was stored. */
public final class TakenException extends Exception {
    private static final long serialVersionUID = 1L;

    TakenException(int n, Exception cause) {
        super("Event " + n + " was stored by another writer.", cause);
    }
}
