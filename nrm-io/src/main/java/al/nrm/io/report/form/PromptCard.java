package al.nrm.io.report.form;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.text.TextLanguage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A card of one A5 sheet for those who meet people and have no machine at hand: presume, protect, separate, ring, do not. The
 * telephone lines are those of a directory; a number that has not been called is marked.
 *
 * <pre>{@code
 * String page = PromptCard.of(rules.directory(), TextLanguage.SQ);
 * }</pre>
 */
public final class PromptCard {
    private static final String STYLE = WebPage.style(PromptCard.class, "card.css");

    /** The parts by key with how many lines they have. */
    private static final List<Part> PARTS = List.of(
            new Part("presume", 4),
            new Part("protect", 4),
            new Part("separate", 3),
            new Part("ring", 1),
            new Part("not", 5));

    private final Directory directory;
    private final Labels labels;

    private PromptCard(Directory directory, TextLanguage language) {
        this.directory = directory;
        this.labels = Labels.load(PromptCard.class, "card", language);
    }

    /**
     * The card as a page of its own.
     *
     * @param directory whose telephone lines are printed, those that send help first
     * @param language the language of the card
     * @return an HTML page that a browser prints on one sheet of A5
     */
    public static String of(Directory directory, TextLanguage language) {
        PromptCard card = new PromptCard(directory, language);
        return WebPage.of(card.labels.of("title"), STYLE, language, card::write);
    }

    private void write(Markup html) {
        html.block("header", at(), () -> {
            html.element("h1", labels.of("title"), at());
            html.element("p", labels.of("lead"), at("class", "lead"));
        });
        html.block("main", at(), () -> PARTS.forEach(part -> part(html, part)));
        html.block("footer", at(), () -> html.element("p", labels.of("footer"), at("class", "small")));
    }

    private void part(Markup html, Part part) {
        html.block("section", at("class", part.key()), () -> {
            html.element("h2", labels.of(part.key()), at());
            if (part.key().equals("ring")) {
                lines(html);
            }
            html.block(
                    "ul",
                    at(),
                    () -> IntStream.rangeClosed(1, part.lines())
                            .forEach(line -> html.element("li", labels.of(part.key() + "." + line), at())));
            if (part.key().equals("ring")) {
                html.element("p", labels.of("unverified"), at("class", "small"));
            }
        });
    }

    private void lines(Markup html) {
        List<Hotline> lines = directory.hotlines().stream()
                .filter(line -> !line.phones().isEmpty())
                .sorted(Comparator.comparing(line -> line.kind().orElse(Hotline.Kind.HELPLINE)))
                .toList();
        html.block("dl", at("class", "lines"), () -> {
            lines.forEach(line -> html.block("div", at(), () -> {
                html.element("dt", String.join(", ", line.phones()), at());
                html.element(
                        "dd",
                        NameWords.of(line.name(), labels.language())
                                + (line.verifiedOn().isPresent() ? "" : " *"),
                        at());
            }));
            List.of("own.unit", "own.police", "own.shelter")
                    .forEach(key -> html.block("div", at("class", "own"), () -> {
                        html.element("dt", "", at("class", "blank"));
                        html.element("dd", labels.of(key), at());
                    }));
        });
    }

    /** One part of the card: its title and its lines. */
    private record Part(String key, int lines) {}
}
