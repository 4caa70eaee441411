package al.nrm.io.report.form;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one form: plain inputs, to be filled on the screen or on paper. The browser neither completes, checks nor
 * keeps what is typed.
 */
final class FormFields {
    private final Labels labels;
    private int count;

    FormFields(Labels labels) {
        this.labels = labels;
    }

    /** Rows to write on, one for each key of a label. */
    String rows(String... keys) {
        return FormMarkup.of(html -> html.block(
                "dl",
                at("class", "rows"),
                () -> Arrays.stream(keys).forEach(key -> row(html, labels.of(key), Optional.empty()))));
    }

    /** Boxes to tick, one below the other, one for each key of a label. */
    String ticks(String... keys) {
        return FormMarkup.of(html -> List.of(keys)
                .forEach(key -> html.block("p", at("class", "tick"), () -> box(html, labels.of(key), false))));
    }

    /** A line to write on; the name of it is read aloud and not shown. */
    String line(String name) {
        return FormMarkup.of(html -> input(html, at("type", "text", "aria-label", name)));
    }

    /** Room to write several lines; the name of it is read aloud and not shown. */
    String room(String name) {
        return FormMarkup.of(html -> html.element(
                "textarea", "", at("rows", "7", "aria-label", name, "autocomplete", "off", "spellcheck", "false")));
    }

    /** A row whose value is written in, or left to be written. */
    void row(Markup html, String name, Optional<String> value) {
        html.block("div", at(), () -> {
            if (value.isPresent()) {
                html.element("dt", name, at());
                html.element("dd", value.get(), at("class", "known"));
                return;
            }
            String id = "field-" + ++count;
            html.block("dt", at(), () -> html.element("label", name, at("for", id)));
            html.block("dd", at(), () -> input(html, at("type", "text", "id", id)));
        });
    }

    /** A box with its name. */
    void box(Markup html, String name, boolean ticked) {
        html.block("label", at("class", "choice"), () -> {
            check(html, at(), ticked);
            html.element("span", name, at());
        });
        html.text(" ");
    }

    /** A box whose name is read aloud and not shown. */
    void bareBox(Markup html, String name, boolean ticked) {
        check(html, at("aria-label", name), ticked);
    }

    private static void check(Markup html, Markup.Attributes attributes, boolean ticked) {
        Markup.Attributes all = attributes.and("type", "checkbox");
        input(html, ticked ? all.and("checked", "checked") : all);
    }

    private static void input(Markup html, Markup.Attributes attributes) {
        html.empty("input", attributes.and("autocomplete", "off").and("spellcheck", "false"));
    }
}
