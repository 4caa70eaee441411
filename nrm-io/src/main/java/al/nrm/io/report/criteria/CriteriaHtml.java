package al.nrm.io.report.criteria;

import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.Labels;
import al.nrm.criteria.Clause;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Locale;
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
    private final Markup html = Markup.page();

    private CriteriaHtml(CriteriaBook book, TextLanguage language) {
        this.book = book;
        this.language = language;
        this.words = Labels.load(Labels.class, "criteria", language);
        this.law = new LawWords(book, Labels.in(language), words);
        this.declared = new DeclaredWords(book, Labels.in(language), words, law).chapters();
    }

    /** The book in one language. */
    public static String of(CriteriaBook book, TextLanguage language) {
        return new CriteriaHtml(book, language).write();
    }

    private String write() {
        html.open("html", "lang", language.name().toLowerCase(Locale.ROOT)).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", book.title().in(language) + " (" + book.pack() + " " + book.version() + ")");
        html.style(STYLE).close().open("body");
        head();
        contents();
        html.open("main");
        book.topics().forEach(this::topic);
        declared.forEach(this::chapter);
        parameters();
        sources();
        html.open("section", "aria-labelledby", "map").element("h2", words.of("book.map"), "id", "map");
        html.element("p", words.of("book.map.lead")).open("div", "class", "map", "tabindex", "0");
        new FeedMap(book, words).draw(html);
        html.close().close().close();
        foot();
        return html.close().close().toString();
    }

    private void head() {
        html.open("header").element("h1", book.title().in(language));
        html.element(
                "p",
                words.of(
                        "book.pack",
                        book.pack(),
                        book.version(),
                        book.publisher().in(language),
                        law.days(book.inForce())));
        html.element(
                "p",
                words.of(
                        "book.size",
                        book.inOrder().size(),
                        book.topics().size(),
                        book.parameters().size(),
                        book.sources().size(),
                        book.scenarios()));
        html.element("p", words.of("book.hash", book.sha256()), "class", "about")
                .close();
    }

    private void contents() {
        html.open("nav", "aria-labelledby", "contents").element("h2", words.of("book.contents"), "id", "contents");
        html.open("ul");
        book.topics().forEach(topic -> link("topic-" + topic.name(), words.of("book.topic", topic.name())));
        declared.forEach(chapter -> link(chapter.id(), chapter.title()));
        link("parameters", words.of("book.parameters"));
        link("sources", words.of("book.sources"));
        link("map", words.of("book.map"));
        html.close().close();
    }

    private void link(String id, String text) {
        html.open("li").element("a", text, "href", "#" + id).close();
    }

    private void topic(Topic topic) {
        String id = "topic-" + topic.name();
        html.open("section", "aria-labelledby", id).element("h2", words.of("book.topic", topic.name()), "id", id);
        topic.criteria().forEach(criterion -> criterion(topic, criterion));
        html.close();
    }

    private void criterion(Topic topic, Criterion criterion) {
        html.open("article", "id", criterion.id())
                .element("h3", criterion.sentence().in(language));
        html.element(
                "p",
                words.of("book.rule", criterion.id(), topic.path(), criterion.line(), law.days(criterion.inForce())),
                "class",
                "about");
        if (criterion.policy()) {
            html.element("p", words.of("book.policy"), "class", "about");
        }
        html.open("dl").element("dt", words.of("book.when")).open("dd").open("ul");
        clause(criterion.condition());
        html.close().close();
        list(
                "book.then",
                criterion.conclusions().stream().map(text -> text.in(language)).toList());
        list("book.rests-on", criterion.citations().stream().map(law::citation).toList());
        if (!criterion.parameters().isEmpty()) {
            list(
                    "book.parameters-read",
                    criterion.parameters().stream().map(law::parameter).toList());
        }
        feeds(criterion);
        list("book.fires-in", examples(criterion.firesIn()));
        list("book.silent-in", examples(criterion.silentIn()));
        html.close().close();
    }

    private void clause(Clause clause) {
        html.open("li").text(clause.words().in(language));
        if (!clause.parts().isEmpty()) {
            html.text(":").open("ul");
            clause.parts().forEach(this::clause);
            html.close();
        }
        html.close();
    }

    private void list(String key, List<String> items) {
        html.element("dt", words.of(key)).open("dd").open("ul");
        items.forEach(item -> html.element("li", item));
        html.close().close();
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
        html.open("section", "aria-labelledby", chapter.id()).element("h2", chapter.title(), "id", chapter.id());
        for (DeclaredWords.Item item : chapter.items()) {
            html.open("article", "id", chapter.id() + "-" + item.id()).element("h3", item.title());
            html.open("ul");
            item.lines().forEach(line -> html.element("li", line));
            html.close().close();
        }
        html.close();
    }

    private void parameters() {
        html.open("section", "aria-labelledby", "parameters")
                .element("h2", words.of("book.parameters"), "id", "parameters");
        for (Parameter parameter : book.parameters().values()) {
            html.open("article", "id", "parameter-" + parameter.id()).element("h3", law.parameter(parameter.id()));
            html.open("ul");
            parameter.values().forEach(value -> html.element("li", law.value(parameter, value)));
            html.close().close();
        }
        html.close();
    }

    private void sources() {
        html.open("section", "aria-labelledby", "sources").element("h2", words.of("book.sources"), "id", "sources");
        for (Source source : book.sources().values()) {
            html.open("article", "id", "source-" + source.id());
            html.element("h3", source.title().in(language)).element("p", law.source(source), "class", "about");
            html.close();
        }
        html.close();
    }

    private void foot() {
        html.open("footer").element("h2", words.of("book.sign")).open("div", "class", "sign");
        List.of("book.sign.name", "book.sign.date", "book.sign.signature")
                .forEach(key -> html.element("p", words.of(key)));
        html.close().close();
    }
}
