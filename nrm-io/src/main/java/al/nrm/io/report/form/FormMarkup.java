package al.nrm.io.report.form;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.internal.page.Markup;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Pieces of markup that are filled into a form. */
final class FormMarkup {
    private FormMarkup() {}

    static String text(String text) {
        return of(html -> html.text(text));
    }

    /** Names and values, one below the other; nothing where there is none. */
    static String rows(Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : of(html -> html.block(
                        "dl",
                        at("class", "rows"),
                        () -> values.forEach((name, value) -> html.block("div", at(), () -> {
                            html.element("dt", name, at());
                            html.element("dd", value, at());
                        }))));
    }

    /** A list; nothing where there is no entry. */
    static String list(List<String> entries) {
        return entries.isEmpty()
                ? ""
                : of(html -> html.block("ul", at(), () -> entries.forEach(entry -> html.element("li", entry, at()))));
    }

    static String of(Consumer<Markup> written) {
        Markup html = Markup.piece();
        written.accept(html);
        return html.toString();
    }
}
