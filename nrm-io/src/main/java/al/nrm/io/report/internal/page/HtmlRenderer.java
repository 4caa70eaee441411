package al.nrm.io.report.internal.page;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes a report as one HTML page without scripts. What is folded is hidden by the style sheet and not by the element
 * {@code details}, so that every browser prints it.
 */
public final class HtmlRenderer {
    private static final Pattern CALLABLE = Pattern.compile("[+0-9][0-9 ()./-]{1,30}");

    private final Markup html;

    private HtmlRenderer(Markup html) {
        this.html = html;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param style its style sheet
     * @param skip the words of the link that leads past the header
     * @param language the language of the report
     * @return a whole page
     */
    public static String of(Report report, String style, String skip, TextLanguage language) {
        return WebPage.of(report.title(), style, language, html -> new HtmlRenderer(html).write(report, skip));
    }

    /**
     * Writes a report of one or two sheets of paper: no header, no footer, no link past them.
     *
     * @param report the report
     * @param style its style sheet
     * @param language the language of the report
     * @return a whole page
     */
    public static String sheet(Report report, String style, TextLanguage language) {
        return WebPage.of(
                report.title(),
                style,
                language,
                html -> html.block("main", at(), () -> {
                    HtmlRenderer page = new HtmlRenderer(html);
                    html.element("h1", report.title(), at());
                    page.blocks(report.about());
                    report.sections().forEach(page::section);
                    page.blocks(report.foot());
                }));
    }

    /**
     * Writes a block as a piece of a page.
     *
     * @param block a part of a section
     * @return its markup
     */
    public static String piece(Block block) {
        Markup html = Markup.piece();
        new HtmlRenderer(html).block(block);
        return html.toString();
    }

    private void write(Report report, String skip) {
        String first =
                report.sections().isEmpty() ? "" : report.sections().get(0).id();
        html.element("a", skip, at("class", "skip", "href", "#" + first));
        html.block("header", at(), () -> {
            html.element("h1", report.title(), at());
            blocks(report.about());
        });
        html.block("main", at(), () -> report.sections().forEach(this::section));
        html.block("footer", at(), () -> blocks(report.foot()));
    }

    private void section(Section section) {
        String look = section.kind().name().toLowerCase(Locale.ROOT) + " "
                + section.tone().css();
        String element = section.kind() == Section.Kind.CONTENTS ? "nav" : "section";
        html.block(element, at("aria-labelledby", section.id(), "class", look), () -> {
            if (section.kind() == Section.Kind.FOLDED) {
                fold(() -> html.element("h2", section.title(), at("id", section.id())), section.blocks());
            } else {
                html.element("h2", section.title(), at("id", section.id(), "tabindex", "-1"));
                blocks(section.blocks());
            }
        });
    }

    /** The element holds only the title; the style sheet hides what follows it, on a screen and while it is closed. */
    private void fold(Runnable title, List<Block> blocks) {
        html.block("details", at(), () -> html.block("summary", at(), title));
        html.block("div", at("class", "folded"), () -> blocks(blocks));
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            html.block("p", at("class", paragraph.tone().css()), () -> line(paragraph.line()));
        } else if (block instanceof Block.Group group) {
            html.block("div", at("class", "group " + group.name()), () -> {
                html.block("h3", at(), () -> line(group.title()));
                blocks(group.blocks());
            });
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Rows rows) {
            html.block("dl", at("class", "rows"), () -> rows.rows().forEach(this::row));
        } else if (block instanceof Block.Fold fold) {
            fold(() -> html.text(fold.title()), fold.blocks());
        } else if (block instanceof Block.Entry entry) {
            html.block("article", at("id", entry.id()), () -> {
                html.block("h3", at(), () -> line(entry.title()));
                blocks(entry.blocks());
            });
        } else if (block instanceof Block.Parts parts) {
            html.block("dl", at("class", "parts"), () -> parts.parts().forEach(this::part));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Raw raw) {
            html.block("div", at("class", "raw", "tabindex", "0"), () -> html.checked(raw.markup()));
        }
    }

    private void table(Block.Table table) {
        if (table.layout() == Block.Layout.CARDS) {
            grid(table);
            return;
        }
        html.block(
                "div",
                at("class", "scroll", "role", "region", "aria-label", table.caption(), "tabindex", "0"),
                () -> grid(table));
    }

    private void grid(Block.Table table) {
        html.block("table", at(), () -> {
            if (!table.caption().isEmpty()) {
                html.element("caption", table.caption(), at());
            }
            html.block(
                    "thead",
                    at(),
                    () -> html.block(
                            "tr",
                            at(),
                            () -> table.columns().forEach(column -> html.element("th", column, at("scope", "col")))));
            html.block("tbody", at(), () -> table.rows().forEach(row -> row(table, row)));
        });
    }

    private void row(Block.Table table, Block.TableRow row) {
        boolean cards = table.layout() == Block.Layout.CARDS;
        html.block(
                "tr", row.tone() == Tone.PLAIN ? at() : at("class", row.tone().css()), () -> {
                    for (int i = 0; i < row.cells().size(); i++) {
                        List<String> lines = row.cells().get(i);
                        if (cards) {
                            cell("td", at("data-label", table.columns().get(i)), lines);
                        } else {
                            cell(i == 0 ? "th" : "td", i == 0 ? at("scope", "row") : at(), lines);
                        }
                    }
                });
    }

    /** More than one line is a list. */
    private void cell(String element, Markup.Attributes attributes, List<String> lines) {
        if (lines.size() == 1) {
            html.element(element, lines.get(0), attributes);
        } else {
            html.block(element, attributes, () -> block(Block.list(lines)));
        }
    }

    private void figure(Block.Figure figure) {
        html.block("div", at("class", "beside"), () -> {
            html.block("figure", at(), () -> {
                html.checked(figure.drawing());
                html.element("figcaption", figure.caption(), at());
            });
            block(figure.beside());
        });
    }

    private void part(Block.Part part) {
        html.element("dt", part.name() + ":", at());
        html.block("dd", at(), () -> blocks(part.blocks()));
    }

    private void row(Block.Row row) {
        html.block("div", at("class", row.tone().css()), () -> {
            html.element("dt", row.lead(), at());
            html.block("dd", at(), () -> line(row.value()));
        });
    }

    private void items(Block.Items items) {
        boolean numbered = items.kind() == Block.Kind.NUMBERED || items.kind() == Block.Kind.FOLDING;
        String kind = items.kind().name().toLowerCase(Locale.ROOT);
        html.block(numbered ? "ol" : "ul", at("class", kind), () -> {
            for (Item item : items.items()) {
                Markup.Attributes where = item.id().isEmpty() ? at() : at("id", item.id());
                boolean number = items.kind() == Block.Kind.CALLS
                        && item.line().spans().stream()
                                .findFirst()
                                .filter(Span.Phone.class::isInstance)
                                .isPresent();
                where = number ? where.and("class", "number") : where;
                Markup.Attributes attributes = numbered ? where.and("value", String.valueOf(item.number())) : where;
                html.block("li", attributes, () -> {
                    if (items.kind() == Block.Kind.FOLDING) {
                        fold(() -> line(item.line()), item.under());
                    } else {
                        line(item.line());
                        blocks(item.under());
                    }
                });
            }
        });
    }

    private void line(Line line) {
        line.spans().forEach(this::span);
    }

    private void span(Span span) {
        if (span instanceof Span.Plain) {
            html.text(span.words());
        } else if (span instanceof Span.Strong) {
            html.element("strong", span.words(), at());
        } else if (span instanceof Span.Code) {
            html.element("code", span.words(), at());
        } else if (span instanceof Span.Link link) {
            html.element("a", link.words(), at("href", "#" + link.target()));
        } else if (span instanceof Span.Phone phone) {
            phone(phone);
        } else if (span instanceof Span.Mark mark) {
            html.element("span", mark.words(), at("class", "mark " + mark.tone().css()));
        } else if (span instanceof Span.Why why) {
            why(why);
        }
    }

    private void phone(Span.Phone phone) {
        if (CALLABLE.matcher(phone.number()).matches()) {
            String dialled = phone.number().replaceAll("[^+0-9]", "");
            html.element("a", phone.words(), at("class", "phone", "href", "tel:" + dialled));
        } else {
            html.text(phone.words());
        }
    }

    private void why(Span.Why why) {
        html.block("span", at("class", "why"), () -> {
            String lead = why.words() + " ";
            for (int index : why.reasons()) {
                String number = String.valueOf(index + 1);
                html.element("a", lead + number, at("href", "#reason-" + number));
                lead = ", ";
            }
        });
    }
}
