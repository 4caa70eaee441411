package al.nrm.io.report.internal.page;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id its name within the page, which links lead to
 * @param title its heading
 * @param kind how it is laid out
 * @param tone how urgent it looks
 * @param blocks its content
 */
public record Section(String id, String title, Kind kind, Tone tone, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section that is always in sight. */
    public static Section open(String id, String title, List<Block> blocks) {
        return new Section(id, title, Kind.OPEN, Tone.PLAIN, blocks);
    }

    /** A section that is closed on a screen until the reader opens it; text and paper show all of it. */
    public static Section folded(String id, String title, List<Block> blocks) {
        return new Section(id, title, Kind.FOLDED, Tone.PLAIN, blocks);
    }

    /** How a section is laid out. */
    public enum Kind {
        /** In a frame, before everything else. */
        BOX,
        OPEN,
        /** Links into the page. */
        CONTENTS,
        FOLDED
    }
}
