package al.nrm.document;

import java.util.Map;

/**
 * Reads the value of one key of an object.
 *
 * @param <V> the type of the value
 */
interface RecordKey<V> {
    /** The value of the key in an object whose shape was checked. */
    V of(Map<?, ?> object);
}
