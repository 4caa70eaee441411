package al.nrm.io.cli.internal.pack;

import java.util.function.IntSupplier;

/**
 * Checks once, and again after each change, until the changes are closed.
 *
 * @param changes the changes of a pack
 * @param check checks the pack, prints what is wrong, and returns the exit code
 */
record PackWatch(Changes changes, IntSupplier check) {
    /** Changes of a pack, one after the other. */
    interface Changes extends AutoCloseable {
        /**
         * Waits for the next change.
         *
         * @return false if it was closed
         * @throws InterruptedException if the thread was interrupted
         */
        boolean next() throws InterruptedException;

        @Override
        void close();
    }

    /**
     * Runs until the changes are closed.
     *
     * @return the exit code of the last check
     */
    int run() {
        int code = check.getAsInt();
        try {
            while (changes.next()) {
                code = check.getAsInt();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return code;
    }
}
