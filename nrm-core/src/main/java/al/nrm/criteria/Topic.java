package al.nrm.criteria;

import java.util.List;

/**
 * The criteria of one file.
 *
 * @param name the name of the file without its ending
 * @param path the file, relative to the pack
 * @param criteria in the order of the file
 */
public record Topic(String name, String path, List<Criterion> criteria) {
    public Topic {
        criteria = List.copyOf(criteria);
    }

    /**
     * The value of these parts.
     *
     * @param name the name of the file without its ending
     * @param path the file, relative to the pack
     * @param criteria in the order of the file
     * @return the value
     */
    public static Topic of(String name, String path, List<Criterion> criteria) {
        return new Topic(name, path, criteria);
    }
}
