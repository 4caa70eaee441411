package al.nrm.io.report.criteria;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.criteria.Clause;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.stream.Collectors;

/** The criteria of a pack as one HTML page without scripts or addresses, to be read on a screen or signed on paper. */
public final class CriteriaHtml {
    private static final String STYLE = """
            :root { color: #1a1a1a; background: #fff; font: 16px/1.5 Georgia, "Times New Roman", serif; }
            body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            h1, h2, h3 { line-height: 1.25; }
            h2 { border-bottom: 2px solid #1a1a1a; margin-top: 2.5rem; }
            h3 { font-size: 1.05rem; margin-bottom: .25rem; }
            article { border-top: 1px solid #bbb; padding: .5rem 0; break-inside: avoid; }
            p.about, dt { color: #444; font-family: Arial, Helvetica, sans-serif; font-size: .85rem; margin: 0; }
            dt { font-weight: bold; margin-top: .5rem; }
            dd { margin: 0; }
            ul { margin: .1rem 0; padding-left: 1.3rem; }
            a { color: #0b4a8f; }
            code { font-size: .85em; }
            .map { overflow-x: auto; }
            svg { min-width: 40rem; width: 100%; height: auto; font: 11px Arial, Helvetica, sans-serif; }
            svg .rule { text-anchor: end; fill: #0b4a8f; }
            svg path { fill: none; stroke: #555; stroke-width: 1; }
            svg marker path { fill: #333; stroke: none; }
            svg .says { stroke: #8a3b00; marker-end: url(#tip); }
            svg .reads { stroke: #0b4a8f; stroke-dasharray: 3 2; marker-end: url(#tip); }
            svg .rail { stroke-width: 2; }
            svg .step { stroke: #ccc; }
            svg circle { fill: #0b4a8f; }
            .sign { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 2.5rem 1rem; }
            .sign p { border-top: 1px solid #1a1a1a; margin: 3rem 0 0; }
            @page { size: A4; margin: 18mm; }
            @media print { :root { font-size: 10pt; } body { max-width: none; padding: 0; } a { color: inherit; } }
            """;

    private final CriteriaBook book;
    private final TextLanguage language;
    private final Labels words;
    private final LawWords law;
    private final List<DeclaredWords.Chapter> declared;
    private final Markup html;

    private CriteriaHtml(CriteriaBook book, TextLanguage language, Markup html) {
        this.html = html;
        this.book = book;
        this.language = language;
        this.words = Labels.load(Labels.class, "criteria", language);
        this.law = new LawWords(book, Labels.in(language), words);
        this.declared = new DeclaredWords(book, Labels.in(language), words, law).chapters();
    }

    /**
     * The book in one language.
     *
     * @param book the criteria of a pack
     * @param language the language of the text
     * @return a page of HTML
     */
    public static String of(CriteriaBook book, TextLanguage language) {
        String title = book.title().in(language) + " (" + book.pack() + " " + book.version() + ")";
        return WebPage.of(title, STYLE, language, html -> new CriteriaHtml(book, language, html).write());
    }

    private void write() {
        html.block("header", at(), this::head);
        html.block("nav", at("aria-labelledby", "contents"), this::contents);
        html.block("main", at(), () -> {
            book.topics().forEach(this::topic);
            section("parameters", words.of("book.parameters"), this::parameters);
            declared.forEach(chapter -> section(chapter.id(), chapter.title(), () -> chapter(chapter)));
            section("sources", words.of("book.sources"), this::sources);
            section("map", words.of("book.map"), () -> {
                html.element("p", words.of("book.map.lead"), at());
                html.block("div", at("class", "map", "tabindex", "0"), () -> new FeedMap(book, words).draw(html));
            });
        });
        html.block("footer", at(), this::foot);
    }

    private void section(String id, String title, Runnable inside) {
        html.block("section", at("aria-labelledby", id), () -> {
            html.element("h2", title, at("id", id));
            inside.run();
        });
    }

    private void article(String id, String title, Runnable inside) {
        html.block("article", at("id", id), () -> {
            html.element("h3", title, at());
            inside.run();
        });
    }

    private void head() {
        html.element("h1", book.title().in(language), at());
        html.element(
                "p",
                words.of(
                        "book.pack",
                        book.pack(),
                        book.version(),
                        book.publisher().in(language),
                        law.days(book.inForce())),
                at());
        html.element(
                "p",
                words.of(
                        "book.size",
                        book.inOrder().size(),
                        book.topics().size(),
                        book.parameters().size(),
                        book.sources().size(),
                        book.scenarios()),
                at());
        html.element("p", words.of("book.hash", book.sha256()), at("class", "about"));
    }

    private void contents() {
        html.element("h2", words.of("book.contents"), at("id", "contents"));
        html.block("ul", at(), () -> {
            book.topics().forEach(topic -> link("topic-" + topic.name(), law.topic(topic.name())));
            link("parameters", words.of("book.parameters"));
            declared.forEach(chapter -> link(chapter.id(), chapter.title()));
            link("sources", words.of("book.sources"));
            link("map", words.of("book.map"));
        });
    }

    private void link(String id, String text) {
        html.block("li", at(), () -> html.element("a", text, at("href", "#" + id)));
    }

    private void topic(Topic topic) {
        section(
                "topic-" + topic.name(),
                law.topic(topic.name()),
                () -> topic.criteria()
                        .forEach(criterion -> article(
                                criterion.id(), criterion.sentence().in(language), () -> criterion(topic, criterion))));
    }

    private void criterion(Topic topic, Criterion criterion) {
        String days = law.days(criterion.inForce());
        about(words.of("book.rule", criterion.id(), topic.path(), criterion.line(), days));
        if (criterion.policy()) {
            about(words.of("book.policy"));
        }
        html.block("dl", at(), () -> {
            entry("book.when", () -> clause(criterion.condition()));
            list("book.then", texts(criterion.conclusions()));
            list(
                    "book.rests-on",
                    criterion.citations().stream().map(law::citation).toList());
            if (!criterion.parameters().isEmpty()) {
                list(
                        "book.parameters-read",
                        criterion.parameters().stream().map(law::parameterRead).toList());
            }
            feeds(criterion);
            list("book.fires-in", examples(criterion.firesIn()));
            list("book.silent-in", examples(criterion.silentIn()));
        });
    }

    private void about(String text) {
        html.element("p", text, at("class", "about"));
    }

    private List<String> texts(List<Text> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private void clause(Clause clause) {
        html.block("li", at(), () -> {
            html.text(clause.words().in(language));
            if (!clause.parts().isEmpty()) {
                html.text(":");
                html.block("ul", at(), () -> clause.parts().forEach(this::clause));
            }
        });
    }

    private void entry(String key, Runnable items) {
        html.element("dt", words.of(key), at());
        html.block("dd", at(), () -> html.block("ul", at(), items));
    }

    private void list(String key, List<String> items) {
        entry(key, () -> items.forEach(item -> html.element("li", item, at())));
    }

    private void feeds(Criterion criterion) {
        if (!criterion.reads().isEmpty()) {
            list(
                    "book.reads",
                    criterion.reads().stream()
                            .map(key -> words.of("book.reads.from", key, writers(key)))
                            .toList());
        }
        String readers = book.fedBy(criterion).stream().map(Criterion::id).collect(Collectors.joining(", "));
        if (!readers.isEmpty()) {
            list("book.read-by", List.of(readers));
        }
    }

    private String writers(String key) {
        String ids = book.inOrder().stream()
                .filter(writer -> writer.concludes().contains(key))
                .map(Criterion::id)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? words.of("book.nobody") : ids;
    }

    private List<String> examples(List<Example> examples) {
        return examples.isEmpty()
                ? List.of(words.of("book.no-scenario"))
                : examples.stream()
                        .map(example -> example.title().in(language) + " (" + example.path() + ")")
                        .toList();
    }

    private void chapter(DeclaredWords.Chapter chapter) {
        for (DeclaredWords.Item item : chapter.items()) {
            article(
                    chapter.id() + "-" + item.id(),
                    item.title(),
                    () -> html.block("ul", at(), () -> item.lines().forEach(line -> html.element("li", line, at()))));
        }
    }

    private void parameters() {
        for (Parameter parameter : book.parameters().values()) {
            article(
                    "parameter-" + parameter.id(),
                    law.parameter(parameter.id()),
                    () -> html.block(
                            "ul",
                            at(),
                            () -> parameter
                                    .values()
                                    .forEach(value -> html.element("li", law.value(parameter, value), at()))));
        }
    }

    private void sources() {
        for (Source source : book.sources().values()) {
            article("source-" + source.id(), source.title().in(language), () -> about(law.source(source)));
        }
    }

    private void foot() {
        html.element("h2", words.of("book.sign"), at());
        html.block(
                "div",
                at("class", "sign"),
                () -> List.of("book.sign.name", "book.sign.date", "book.sign.signature")
                        .forEach(key -> html.element("p", words.of(key), at())));
    }
}
