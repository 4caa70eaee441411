package al.nrm.io.report.person;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.io.report.person.PersonTexts.Review;
import al.nrm.io.report.person.SheetPart.Shape;
import al.nrm.text.TextLanguage;
import java.util.List;

/**
 * The sheet that is read with the person before anything is asked: who asks, what this is, that the person may stop, the
 * interpreter, the rights, what each consent means, what happens next. It holds no fact of a case and no name. Every
 * language is printed beside the Albanian; on an unchecked translation nothing can be signed.
 *
 * <pre>{@code
 * PersonTextCatalogue texts = PersonTextCatalogue.bundled();
 * String page = RightsSheet.of(texts.albanian(), texts.find("it").orElseThrow());
 * }</pre>
 */
public final class RightsSheet {
    private static final String STYLE = WebPage.style(RightsSheet.class, "rights.css");
    private static final List<String> LINES = List.of("sign.language", "sign.interpreter", "sign.when", "sign.person");

    private final List<PersonTexts> columns;
    private final Labels labels;

    private RightsSheet(List<PersonTexts> columns) {
        this.columns = columns;
        this.labels = Labels.in(TextLanguage.SQ);
    }

    /**
     * The sheet as a page of its own.
     *
     * @param albanian the Albanian texts
     * @param other the texts in the language of the person; the Albanian ones again if it is Albanian
     * @return an HTML page that a browser shows and prints on A4
     */
    public static String of(PersonTexts albanian, PersonTexts other) {
        boolean one = albanian.language().equals(other.language());
        RightsSheet sheet = new RightsSheet(one ? List.of(albanian) : List.of(albanian, other));
        return WebPage.of(albanian.text("title"), STYLE, TextLanguage.SQ, sheet::write);
    }

    private void write(Markup html) {
        html.block("header", at(), () -> {
            pair(html, "h1", "title");
            html.element("p", labels.of("rights.unofficial"), at("class", "unofficial"));
            if (!isSignable()) {
                html.element("p", labels.of("rights.unreviewed"), at("class", "unofficial"));
                PersonTexts other = columns.get(1);
                html.element("p", other.text("unreviewed"), language(other, "unofficial"));
            }
        });
        html.block("main", at(), () -> {
            SheetPart.ALL.forEach(part -> part(html, part));
            if (isSignable()) {
                signature(html);
            }
        });
        html.block("footer", at(), () -> html.element("p", labels.of("rights.footer"), at("class", "small")));
    }

    private void part(Markup html, SheetPart part) {
        html.block("section", at("class", part.shape() == Shape.CONSENT ? "brief consent" : "brief"), () -> {
            pair(html, part.shape() == Shape.CONSENT ? "h3" : "h2", part.title());
            List<String> texts = part.texts();
            for (int i = 0; i < texts.size(); i++) {
                paragraph(html, part, texts.get(i), i + 1);
            }
            if (part.key().equals("who")) {
                line(html, "name");
                line(html, "number");
            }
            if (part.shape() == Shape.CONSENT && isSignable()) {
                html.block(
                        "p",
                        at("class", "ticks"),
                        () -> List.of("yes", "no", "later").forEach(key -> tick(html, key)));
            }
        });
    }

    private void paragraph(Markup html, SheetPart part, String key, int number) {
        String mark = switch (part.shape()) {
            case LIST -> "• ";
            case STEPS -> number + ". ";
            case TEXT, CONSENT -> "";
        };
        html.block(
                "div",
                at("class", pairClass()),
                () -> columns.forEach(texts -> html.element("p", mark + texts.text(key), language(texts, "said"))));
    }

    /** A title in both languages, one heading for screen readers. */
    private void pair(Markup html, String element, String key) {
        html.block(
                element,
                at("class", pairClass()),
                () -> columns.forEach(texts -> html.element("span", texts.text(key), language(texts, "said"))));
    }

    private void signature(Markup html) {
        html.block("section", at("class", "brief signed"), () -> {
            pair(html, "h2", "sign.title");
            html.block("p", at("class", "ticks"), () -> tick(html, "sign.explained"));
            LINES.forEach(key -> line(html, key));
        });
    }

    private void line(Markup html, String key) {
        String id = "field-" + key.replace('.', '-');
        html.block("div", at("class", "line"), () -> {
            html.block("label", at("for", id), () -> words(html, key));
            html.empty("input", at("type", "text", "id", id, "autocomplete", "off", "spellcheck", "false"));
        });
    }

    private void tick(Markup html, String key) {
        html.block("label", at("class", "tick"), () -> {
            html.empty("input", at("type", "checkbox", "autocomplete", "off"));
            words(html, key);
        });
    }

    private void words(Markup html, String key) {
        for (int i = 0; i < columns.size(); i++) {
            html.text(i == 0 ? "" : " / ");
            html.element("span", columns.get(i).text(key), language(columns.get(i), "word"));
        }
    }

    private boolean isSignable() {
        return columns.stream().noneMatch(texts -> texts.review() == Review.UNREVIEWED);
    }

    private String pairClass() {
        return columns.size() == 1 ? "alone" : "pair";
    }

    private static Markup.Attributes language(PersonTexts texts, String name) {
        return at("class", name, "lang", texts.language(), "dir", texts.isRightToLeft() ? "rtl" : "ltr");
    }
}
