package al.nrm.io.report.internal.page;

import java.util.List;

/** A part of a section. */
public sealed interface Block {
    /** A paragraph. */
    record Paragraph(Line line, Tone tone) implements Block {}

    /** Blocks under a heading of their own. */
    record Group(Line title, String name, List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /** Entries of the same kind. */
    record Items(Kind kind, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Names with their values, one below the other. */
    record Rows(List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Blocks that are closed on a screen until the reader opens them.
     *
     * @param title what is inside
     * @param inText whether a text shows them; otherwise it shows the title only
     */
    record Fold(String title, boolean inText, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Something that a contents or a link may lead to, with a heading and what belongs to it.
     *
     * @param id its name within the page
     */
    record Entry(String id, Line title, List<Block> blocks) implements Block {
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }

    /** Names with blocks of their own, one below the other. */
    record Parts(List<Part> parts) implements Block {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A table of a page. A text leaves it out and has the same words as lists.
     *
     * @param caption what the table shows; empty: none
     * @param columns the headings of the columns
     * @param layout how the rows are laid out
     * @param rows the rows
     */
    record Table(String caption, List<String> columns, Layout layout, List<TableRow> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A grid whose cells hold one text each; the first cell of a row is its heading. */
        public static Table grid(String caption, List<String> columns, List<List<String>> rows) {
            return new Table(
                    caption,
                    columns,
                    Layout.GRID,
                    rows.stream()
                            .map(cells -> new TableRow(
                                    Tone.PLAIN, cells.stream().map(List::of).toList()))
                            .toList());
        }
    }

    /** How the rows of a table are laid out. */
    enum Layout {
        /** The first cell of a row is its heading; a grid wider than the screen is scrolled. */
        GRID,
        /** On a narrow screen each cell is a line after the name of its column. */
        CARDS
    }

    /**
     * A row of a table.
     *
     * @param tone how urgent it looks
     * @param cells the lines of each cell
     */
    record TableRow(Tone tone, List<List<String>> cells) {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A drawing with its caption. A text leaves it out.
     *
     * @param drawing markup that the product wrote
     * @param caption what the drawing shows
     * @param beside what is laid out beside it on a wide screen, such as a table with the same figures
     */
    record Figure(String drawing, String caption, Block beside) implements Block {}

    /**
     * Markup for a page, such as a drawing. A text leaves it out, so other blocks must have the same content.
     *
     * @param markup what the product wrote
     */
    record Raw(String markup) implements Block {}

    /** A name with its blocks. */
    record Part(String name, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** A name with its value. */
    record Row(String name, Line value, Tone tone) {
        /** The name with what separates it from its value. */
        String lead() {
            return name.endsWith("?") ? name + " " : name + ": ";
        }
    }

    /** How entries are marked. */
    enum Kind {
        BULLETS,
        /** To be ticked off. */
        TASKS,
        NUMBERED,
        /** Whom to ring. */
        CALLS,
        /** Short emergency numbers, side by side where there is room. */
        EMERGENCY,
        /** Each opens into what is under it. */
        FOLDING
    }

    /** A paragraph. */
    static Block words(String words) {
        return new Paragraph(Line.of(words), Tone.PLAIN);
    }

    /** A paragraph that is less important than its neighbours. */
    static Block quiet(String words) {
        return new Paragraph(Line.of(words), Tone.QUIET);
    }

    /** A paragraph to be careful about. */
    static Block warning(String words) {
        return new Paragraph(Line.of(words), Tone.WARNING);
    }

    /** A plain list of texts. */
    static Block list(List<String> lines) {
        return bullets(lines.stream().map(Line::of).toList());
    }

    /** A plain list. */
    static Block bullets(List<Line> lines) {
        return new Items(Kind.BULLETS, lines.stream().map(Item::of).toList());
    }
}
