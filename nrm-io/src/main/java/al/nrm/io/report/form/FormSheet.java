package al.nrm.io.report.form;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.form.Form;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.WebPage;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a layout into a page: values replace the placeholders, comments are removed, and a section whose placeholders are all
 * empty is removed. Style, content policy, the notices on top and the margin of each sheet (confidential, number of the case,
 * page of pages) do not come from the layout.
 */
final class FormSheet {
    private static final String STYLE = WebPage.style(FormSheet.class, "form.css");
    private static final Pattern SECTION = ignoringCase("<section");
    private static final Pattern END_OF_SECTION = ignoringCase("</section");
    private static final Pattern COMMENT = ignoringCase("<!--");
    private static final Pattern END_OF_COMMENT = ignoringCase("-->");
    private static final Pattern BODY = ignoringCase("<body");
    private static final Pattern END_OF_BODY = ignoringCase("</body");
    private static final Pattern PLACE = Pattern.compile("\\{(?<key>[A-Za-z][A-Za-z0-9.-]*+)}");

    private FormSheet() {}

    /**
     * The form.
     *
     * @param caseId the number of the case, if the form may show it
     * @param filled the markup for each place; a place that is not among them stays empty
     */
    static String of(Form form, String title, Optional<String> caseId, Map<String, String> filled, Labels labels) {
        String inside = changed(inside(form.layout()), COMMENT, END_OF_COMMENT, comment -> "");
        String kept = changed(inside, SECTION, END_OF_SECTION, section -> isEmpty(section, filled) ? "" : section);
        String told = PLACE.matcher(kept)
                .replaceAll(place -> Matcher.quoteReplacement(filled.getOrDefault(place.group(1), "")));
        return WebPage.of(title, STYLE + margins(caseId, labels), labels.language(), html -> {
            html.block("div", at("class", "notices", "role", "note"), () -> {
                html.element("p", labels.of("form.confidential"), at("class", "confidential"));
                html.element("p", labels.of("form.unofficial"), at("class", "unofficial"));
            });
            html.checked(told);
        });
    }

    /** The content of the body, or the whole layout if there is no body. */
    private static String inside(String layout) {
        Matcher body = BODY.matcher(layout);
        if (!body.find()) {
            return layout;
        }
        int from = layout.indexOf('>', body.end()) + 1;
        Matcher end = END_OF_BODY.matcher(layout);
        return layout.substring(from, end.find(from) ? end.start() : layout.length());
    }

    /** Changes every piece from a beginning to its end; what has no end stays. */
    private static String changed(String text, Pattern begin, Pattern end, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        Matcher begins = begin.matcher(text);
        Matcher ends = end.matcher(text);
        int from = 0;
        while (begins.find(from) && ends.find(begins.end())) {
            int close = text.indexOf('>', ends.start());
            if (close < 0) {
                break;
            }
            changed.append(text, from, begins.start()).append(change.apply(text.substring(begins.start(), close + 1)));
            from = close + 1;
        }
        return changed.append(text, from, text.length()).toString();
    }

    private static boolean isEmpty(String section, Map<String, String> filled) {
        Matcher place = PLACE.matcher(section);
        boolean any = false;
        while (place.find()) {
            any = true;
            if (!filled.getOrDefault(place.group("key"), "").isEmpty()) {
                return false;
            }
        }
        return any;
    }

    private static String margins(Optional<String> caseId, Labels labels) {
        String number = caseId.map(id -> labels.of("form.margin.case", id)).orElse("");
        return "@page { @top-left { content: " + quoted(labels.of("form.margin.confidential"))
                + "; } @top-right { content: " + quoted(number) + "; } @bottom-right { content: "
                + quoted(labels.of("form.margin.page") + " ") + " counter(page) "
                + quoted(" " + labels.of("form.margin.of") + " ") + " counter(pages); } }\n";
    }

    /** A text of CSS in which every sign but letters, digits and blanks is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                quoted.appendCodePoint(point);
            } else {
                quoted.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }

    private static Pattern ignoringCase(String text) {
        return Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE);
    }
}
