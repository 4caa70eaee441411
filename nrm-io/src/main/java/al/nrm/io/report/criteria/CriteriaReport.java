package al.nrm.io.report.criteria;

import al.nrm.criteria.BookChapter;
import al.nrm.criteria.Clause;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.indicator.Indicator;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.io.report.internal.words.EntryWords;
import al.nrm.io.report.internal.words.LawWords;
import al.nrm.law.Citation;
import al.nrm.law.PackEntry;
import al.nrm.law.Source;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The report of a book of criteria: the rules by topic, then the other chapters, and a place to sign. */
final class CriteriaReport {
    /** The most ids of a chapter that the short edition lists; instead of more it gives their number. */
    private static final int FEW = 30;

    private final CriteriaBook book;
    private final CriteriaBook whole;
    private final CriteriaEdition edition;
    private final TextLanguage language;
    private final Labels labels;
    private final Labels words;
    private final LawWords law;
    private final EntryWords entries;

    private CriteriaReport(CriteriaBook book, CriteriaEdition edition, TextLanguage language) {
        this.book = book;
        this.whole = book.whole().orElse(book);
        this.edition = edition;
        this.language = language;
        this.labels = Labels.in(language);
        this.words = CriteriaWords.in(language);
        this.law = new LawWords(book, language);
        this.entries = new EntryWords(book, language);
    }

    /** The report of a book. */
    static Report of(CriteriaBook book, CriteriaEdition edition, TextLanguage language) {
        return new CriteriaReport(book, edition, language).write();
    }

    private Report write() {
        List<Section> chapters = new ArrayList<>();
        topics(rule -> rule.inForce().to().isEmpty(), chapters);
        closed(chapters);
        for (BookChapter chapter : BookChapter.values()) {
            if (chapter != BookChapter.RULES && !book.entries(chapter).isEmpty()) {
                chapters.add(chapter(chapter));
            }
        }
        if (edition == CriteriaEdition.LONG && book.inOrder().size() > 1) {
            chapters.add(map());
        }
        List<Section> sections = new ArrayList<>();
        sections.add(about());
        sections.add(contents(chapters));
        sections.addAll(chapters);
        String title = book.title().in(language);
        return new Report(
                title,
                List.of(Block.quiet(words.of(
                        "book.pack",
                        book.pack(),
                        book.version(),
                        book.publisher().in(language),
                        law.days(book.inForce())))),
                sections,
                List.of(sign()));
    }

    private Section about() {
        List<Block> blocks = new ArrayList<>();
        book.narrowing().forEach(narrowed -> blocks.add(Block.warning(narrowed.in(language))));
        blocks.add(Block.words(words.of(
                "book.size",
                whole.inOrder().size(),
                whole.topics().size(),
                whole.parameters().size(),
                whole.indicators().indicators().size(),
                whole.questions().size(),
                whole.sources().size(),
                book.scenarios())));
        blocks.add(Block.words(words.of("book.hash", book.sha256())));
        if (!whole.corrections().isEmpty()) {
            List<Line> lines = new ArrayList<>();
            whole.corrections()
                    .forEach((id, correction) -> lines.add(Line.of(id + ": "
                            + words.of("book.corrects", correction.version(), correction.reason(labels.language())))));
            blocks.add(Block.bullets(lines));
        }
        blocks.add(Block.quiet(words.of("book.edition." + edition)));
        return Section.open("about", words.of("book.about"), blocks);
    }

    private Section contents(List<Section> chapters) {
        List<Line> links = chapters.stream()
                .map(chapter -> Line.EMPTY.plus(new Span.Link(chapter.title(), chapter.id())))
                .toList();
        return new Section(
                "contents",
                words.of("book.contents"),
                Section.Kind.CONTENTS,
                Tone.PLAIN,
                List.of(Block.bullets(links)));
    }

    private void topics(Predicate<Criterion> shown, List<Section> chapters) {
        for (Topic topic : book.topics()) {
            List<Block> rules = topic.criteria().stream()
                    .filter(shown)
                    .map(rule -> rule(topic, rule))
                    .toList();
            if (!rules.isEmpty()) {
                chapters.add(Section.open("topic-" + topic.name(), title(topic), rules));
            }
        }
    }

    private String title(Topic topic) {
        return words.has("topic." + topic.name())
                ? words.of("topic." + topic.name())
                : words.of("book.topic", topic.name().replace('-', ' '));
    }

    /** Rules with a last day follow all others. */
    private void closed(List<Section> chapters) {
        List<Block> rules = new ArrayList<>();
        for (Topic topic : book.topics()) {
            topic.criteria().stream()
                    .filter(rule -> rule.inForce().to().isPresent())
                    .forEach(rule -> rules.add(rule(topic, rule)));
        }
        if (!rules.isEmpty()) {
            chapters.add(Section.open("closed", words.of("book.closed"), rules));
        }
    }

    private Block rule(Topic topic, Criterion rule) {
        EntryWords.Item said = entries.of(rule);
        if (edition == CriteriaEdition.SHORT) {
            return entry(rule.id(), said, lines(said));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.quiet(words.of("book.rule", rule.id(), topic.path(), rule.line(), law.days(rule.inForce()))));
        if (rule.policy()) {
            blocks.add(Block.quiet(words.of("book.policy")));
        }
        rule.corrects()
                .ifPresent(correction -> blocks.add(Block.quiet(
                        words.of("book.corrects", correction.version(), correction.reason(labels.language())))));
        List<Block.Part> parts = new ArrayList<>();
        parts.add(new Block.Part(
                words.of("book.when"),
                List.of(new Block.Items(Block.Kind.BULLETS, List.of(clause(rule.condition(), rule))))));
        parts.add(part(
                "book.then",
                rule.conclusions().stream()
                        .map(conclusion -> law.filled(conclusion, rule.inForce()))
                        .toList()));
        add("book.overrides", rule.overrides(), parts);
        add("book.overridden-by", rule.overriddenBy(), parts);
        parts.add(part(
                "book.rests-on", rule.citations().stream().map(law::citation).toList()));
        texts(rule.citations(), parts);
        add(
                "book.parameters-read",
                rule.parameters().stream().map(law::parameter).toList(),
                parts);
        add(
                "book.reads",
                rule.reads().stream()
                        .map(key -> words.of("book.reads.from", key, writers(key)))
                        .toList(),
                parts);
        String readers = whole.fedBy(rule).stream().map(Criterion::id).collect(Collectors.joining(", "));
        add("book.read-by", readers.isEmpty() ? List.of() : List.of(readers), parts);
        parts.add(part("book.fires-in", examples(rule.firesIn())));
        parts.add(part("book.silent-in", examples(rule.silentIn())));
        blocks.add(new Block.Parts(parts));
        return new Block.Entry(rule.id(), Line.of(said.title()), blocks);
    }

    private Item clause(Clause clause, Criterion rule) {
        String own = law.filled(clause.words(), rule.inForce());
        return clause.parts().isEmpty()
                ? Item.of(Line.of(own))
                : new Item(
                        "",
                        0,
                        Line.of(own + ":"),
                        List.of(new Block.Items(
                                Block.Kind.BULLETS,
                                clause.parts().stream()
                                        .map(part -> clause(part, rule))
                                        .toList())));
    }

    private void texts(List<Citation> citations, List<Block.Part> parts) {
        for (Citation citation : citations) {
            book.text(citation)
                    .ifPresent(text -> parts.add(new Block.Part(
                            words.of("book.text", law.shortCitation(citation)),
                            text.lines()
                                    .filter(line -> !line.isBlank())
                                    .map(Block::words)
                                    .toList())));
        }
    }

    private void add(String key, List<String> lines, List<Block.Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(part(key, lines));
        }
    }

    private Block.Part part(String key, List<String> lines) {
        return new Block.Part(words.of(key), List.of(Block.list(lines)));
    }

    private String writers(String key) {
        String ids = whole.inOrder().stream()
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

    private Section chapter(BookChapter chapter) {
        String id = chapter.name().toLowerCase(java.util.Locale.ROOT);
        Map<String, PackEntry> said = book.entries(chapter);
        List<Block> blocks = switch (chapter) {
            case INDICATORS -> indicators();
            case QUESTIONS -> List.of(compact(said.values()));
            default ->
                said.entrySet().stream()
                        .map(one -> entry(id + "-", one.getKey(), one.getValue()))
                        .toList();
        };
        return Section.open(id, words.of("book." + id), blocks);
    }

    private Block entry(String prefix, String id, PackEntry one) {
        EntryWords.Item said = entries.of(one).called(id);
        List<Line> lines = new ArrayList<>(lines(said));
        if (one instanceof Source source) {
            lines.addAll(citedBy(source));
        }
        return entry(prefix + said.id(), said, lines);
    }

    private static Block entry(String id, EntryWords.Item said, List<Line> lines) {
        return new Block.Entry(id, titled(said), List.of(Block.bullets(lines)));
    }

    private static Line titled(EntryWords.Item said) {
        return Line.of(said.title() + " ").plus(new Span.Code("(" + said.id() + ")"));
    }

    private static List<Line> lines(EntryWords.Item said) {
        return said.lines().stream().map(Line::of).toList();
    }

    /** Entries of one line each. */
    private Block compact(Collection<? extends PackEntry> some) {
        return new Block.Items(
                Block.Kind.BULLETS,
                some.stream()
                        .map(entries::of)
                        .map(said -> Item.of(titled(said).plus(": " + String.join("; ", said.lines()))))
                        .toList());
    }

    /** By dimension; signs that have none, by element. */
    private List<Block> indicators() {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator indicator : book.indicators().indicators()) {
            String group = indicator
                    .dimension()
                    .map(labels::of)
                    .orElseGet(() -> words.of("book.element", labels.of(indicator.element())));
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(indicator);
        }
        List<Block> blocks = new ArrayList<>();
        groups.forEach(
                (title, group) -> blocks.add(new Block.Group(Line.of(title), "dimension", List.of(compact(group)))));
        return blocks;
    }

    /** What rests on a source. */
    private List<Line> citedBy(Source source) {
        Map<BookChapter, Set<String>> resting = new TreeMap<>(whole.restingOn(source.id()));
        if (resting.isEmpty()) {
            return List.of(Line.of(source.uncited()
                    .map(why -> why.in(labels.language()))
                    .orElseGet(() -> words.of("book.cited-by.none"))));
        }
        return resting.entrySet().stream()
                .map(cited -> Line.of(words.of(
                        "book.cited-by." + cited.getKey(),
                        edition == CriteriaEdition.SHORT && cited.getValue().size() > FEW
                                ? words.of(
                                        "book.cited-by.count", cited.getValue().size())
                                : String.join(", ", cited.getValue()))))
                .toList();
    }

    private Section map() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.words(words.of("book.map.lead")));
        blocks.add(new Block.Raw(new FeedMap(book, words).svg()));
        Map<Integer, List<Line>> steps = new TreeMap<>();
        book.inOrder()
                .forEach(rule -> steps.computeIfAbsent(rule.stratum(), none -> new ArrayList<>())
                        .add(Line.of(words.of("book.map.row", rule.id(), keys(rule.reads()), keys(rule.concludes())))));
        steps.forEach((step, rules) -> blocks.add(new Block.Group(
                Line.of(words.of("book.map.stratum", step + 1)), "step", List.of(Block.bullets(rules)))));
        return Section.open("map", words.of("book.map"), blocks);
    }

    private String keys(List<String> keys) {
        return keys.isEmpty() ? words.of("book.none") : String.join(", ", keys);
    }

    private Block sign() {
        return new Block.Group(
                Line.of(words.of("book.sign")),
                "sign",
                List.of(new Block.Rows(List.of("book.sign.name", "book.sign.date", "book.sign.signature").stream()
                        .map(key -> new Block.Row(words.of(key), Line.EMPTY, Tone.PLAIN))
                        .toList())));
    }
}
