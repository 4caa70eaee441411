package al.nrm.io.report.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report as plain text of {@value TextPage#WIDTH} columns. */
public final class TextRenderer {
    /** Indentation of the blocks of a section, in columns. */
    private static final int IN = 1;

    private final TextPage page = new TextPage();

    private TextRenderer() {}

    /**
     * Writes a report.
     *
     * @return lines that end with a line feed
     */
    public static String of(Report report) {
        TextRenderer text = new TextRenderer();
        text.write(report);
        return text.page.toString();
    }

    /**
     * Writes a block of a section.
     *
     * @param block a part of a section
     * @return lines that end with a line feed
     */
    public static String piece(Block block) {
        TextRenderer text = new TextRenderer();
        text.block(block, IN);
        return text.page.toString();
    }

    private void write(Report report) {
        page.rule();
        page.line(0, report.title());
        blocks(report.about(), 0);
        page.rule();
        for (Section section : report.sections()) {
            page.title(section.title().toUpperCase(Locale.ROOT));
            blocks(section.blocks(), IN);
        }
        if (!report.foot().isEmpty()) {
            page.blank();
            page.rule();
            blocks(report.foot(), 0);
        }
    }

    private void blocks(List<Block> blocks, int indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, int indent) {
        if (block instanceof Block.Paragraph paragraph) {
            String mark = paragraph.tone() == Tone.WARNING ? "! " : "";
            page.item(indent, mark, words(paragraph.line()));
        } else if (block instanceof Block.Group group) {
            String title = words(group.title());
            page.line(indent, title.endsWith(":") ? title : title + ":");
            blocks(group.blocks(), indent + 2);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item(items.kind(), item, indent));
        } else if (block instanceof Block.Rows rows) {
            rows.rows().forEach(row -> page.line(indent, row.lead() + words(row.value())));
        } else if (block instanceof Block.Fold fold) {
            page.line(indent, fold.title() + (fold.inText() ? ":" : ""));
            if (fold.inText()) {
                blocks(fold.blocks(), indent + 2);
            }
        } else if (block instanceof Block.Entry entry) {
            page.blank();
            page.line(indent, words(entry.title()));
            blocks(entry.blocks(), indent + 2);
        } else if (block instanceof Block.Parts parts) {
            parts.parts().forEach(part -> part(part, indent));
        }
    }

    private void part(Block.Part part, int indent) {
        boolean oneLine = part.blocks().size() == 1 && part.blocks().get(0) instanceof Block.Paragraph;
        if (oneLine) {
            page.line(
                    indent,
                    part.name() + ": " + words(((Block.Paragraph) part.blocks().get(0)).line()));
        } else {
            page.line(indent, part.name() + ":");
            blocks(part.blocks(), indent + 2);
        }
    }

    private void item(Block.Kind kind, Item item, int indent) {
        String mark = switch (kind) {
            case BULLETS -> "- ";
            case TASKS -> "[ ] ";
            case CALLS, EMERGENCY -> "> ";
            case NUMBERED, FOLDING -> (item.number() < 10 ? " " : "") + item.number() + ". ";
        };
        page.item(indent, mark, words(item.line()));
        blocks(item.under(), indent + mark.length());
    }

    private static String words(Line line) {
        return line.spans().stream().map(TextRenderer::words).collect(Collectors.joining());
    }

    private static String words(Span span) {
        if (span instanceof Span.Phone) {
            return span.words().replace(' ', TextPage.TIED);
        }
        if (span instanceof Span.Mark) {
            return "[" + span.words().replace(' ', TextPage.TIED) + "]";
        }
        if (span instanceof Span.Why why) {
            String numbers = why.reasons().stream()
                    .map(index -> String.valueOf(index + 1))
                    .collect(Collectors.joining(", "));
            return "(" + why.words() + " " + numbers + ")";
        }
        return span.words();
    }
}
