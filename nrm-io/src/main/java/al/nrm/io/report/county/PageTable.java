package al.nrm.io.report.county;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.internal.page.Markup;
import java.util.List;

/** Writes a table with a caption, headings of columns and of rows; where it is too wide for a screen it scrolls by itself. */
final class PageTable {
    private PageTable() {}

    static void write(Markup page, String caption, List<String> headings, List<List<String>> rows) {
        page.block(
                "div",
                at("class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0"),
                () -> page.block("table", at(), () -> {
                    page.element("caption", caption, at());
                    page.block(
                            "thead",
                            at(),
                            () -> page.block(
                                    "tr",
                                    at(),
                                    () -> headings.forEach(
                                            heading -> page.element("th", heading, at("scope", "col")))));
                    page.block(
                            "tbody",
                            at(),
                            () -> rows.forEach(row -> page.block("tr", at(), () -> {
                                page.element("th", row.get(0), at("scope", "row"));
                                row.stream().skip(1).forEach(cell -> page.element("td", cell, at()));
                            })));
                }));
    }
}
