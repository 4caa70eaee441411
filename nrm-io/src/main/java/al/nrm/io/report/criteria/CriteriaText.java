package al.nrm.io.report.criteria;

import al.nrm.criteria.Clause;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Locale;

/** The criteria of a pack as plain text, for a person who answers for them. */
public final class CriteriaText {
    private static final int IN = 2;
    private static final int DEEP = 4;

    private final CriteriaBook book;
    private final TextLanguage language;
    private final Labels words;
    private final LawWords law;
    private final TextPage page = new TextPage();

    private CriteriaText(CriteriaBook book, TextLanguage language) {
        this.book = book;
        this.language = language;
        this.words = Labels.load(Labels.class, "criteria", language);
        this.law = new LawWords(book, Labels.in(language), words);
    }

    /**
     * The book in one language.
     *
     * @param book the criteria of a pack
     * @param language the language of the text
     * @return plain text
     */
    public static String of(CriteriaBook book, TextLanguage language) {
        return new CriteriaText(book, language).write();
    }

    private String write() {
        page.rule();
        page.line(0, book.title().in(language));
        page.line(
                0,
                words.of(
                        "book.pack",
                        book.pack(),
                        book.version(),
                        book.publisher().in(language),
                        law.days(book.inForce())));
        page.line(0, words.of("book.hash", book.sha256()));
        page.line(
                0,
                words.of(
                        "book.size",
                        book.inOrder().size(),
                        book.topics().size(),
                        book.parameters().size(),
                        book.sources().size(),
                        book.scenarios()));
        page.rule();
        for (Topic topic : book.topics()) {
            page.title(law.topic(topic.name()).toUpperCase(Locale.ROOT));
            topic.criteria().forEach(criterion -> criterion(topic, criterion));
        }
        page.title(words.of("book.parameters").toUpperCase(Locale.ROOT));
        book.parameters().values().forEach(this::parameter);
        new DeclaredWords(book, Labels.in(language), words, law).chapters().forEach(this::chapter);
        page.title(words.of("book.sources").toUpperCase(Locale.ROOT));
        book.sources().values().forEach(this::source);
        map();
        return page.toString();
    }

    private void criterion(Topic topic, Criterion criterion) {
        page.blank();
        page.line(0, criterion.sentence().in(language));
        page.line(
                IN,
                words.of("book.rule", criterion.id(), topic.path(), criterion.line(), law.days(criterion.inForce())));
        if (criterion.policy()) {
            page.line(IN, words.of("book.policy"));
        }
        page.line(IN, words.of("book.when") + ":");
        clause(DEEP, criterion.condition());
        page.line(IN, words.of("book.then") + ":");
        criterion.conclusions().forEach(conclusion -> page.item(DEEP, "- ", conclusion.in(language)));
        page.line(IN, words.of("book.rests-on") + ":");
        criterion.citations().forEach(citation -> page.item(DEEP, "- ", law.citation(citation)));
        if (!criterion.parameters().isEmpty()) {
            page.line(IN, words.of("book.parameters-read") + ":");
            criterion.parameters().forEach(id -> page.item(DEEP, "- ", law.parameterRead(id)));
        }
        examples("book.fires-in", criterion.firesIn());
        examples("book.silent-in", criterion.silentIn());
    }

    private void clause(int indent, Clause clause) {
        if (clause.parts().isEmpty()) {
            page.item(indent, "- ", clause.words().in(language));
            return;
        }
        page.item(indent, "- ", clause.words().in(language) + ":");
        clause.parts().forEach(part -> clause(indent + IN, part));
    }

    private void examples(String key, List<Example> examples) {
        page.line(IN, words.of(key) + ":" + (examples.isEmpty() ? " " + words.of("book.no-scenario") : ""));
        examples.forEach(example -> page.item(DEEP, "- ", example.title().in(language) + " (" + example.path() + ")"));
    }

    private void chapter(DeclaredWords.Chapter chapter) {
        page.title(chapter.title().toUpperCase(Locale.ROOT));
        for (DeclaredWords.Item item : chapter.items()) {
            page.blank();
            page.line(0, item.title());
            item.lines().forEach(line -> page.item(IN, "- ", line));
        }
    }

    private void parameter(Parameter parameter) {
        page.blank();
        page.line(0, law.parameter(parameter.id()));
        parameter.values().forEach(value -> page.item(IN, "- ", law.value(parameter, value)));
    }

    private void source(Source source) {
        page.blank();
        page.line(0, source.title().in(language));
        page.line(IN, law.source(source));
    }

    private void map() {
        page.title(words.of("book.map").toUpperCase(Locale.ROOT));
        int stratum = -1;
        for (Criterion criterion : book.inOrder()) {
            if (criterion.stratum() != stratum) {
                stratum = criterion.stratum();
                page.blank();
                page.line(0, words.of("book.map.stratum", stratum + 1));
            }
            page.item(
                    IN,
                    "- ",
                    words.of("book.map.row", criterion.id(), keys(criterion.reads()), keys(criterion.concludes())));
        }
    }

    private String keys(List<String> keys) {
        return keys.isEmpty() ? words.of("book.none") : String.join(", ", keys);
    }
}
