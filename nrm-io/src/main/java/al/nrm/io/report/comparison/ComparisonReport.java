package al.nrm.io.report.comparison;

import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.comparison.KeyChange;
import al.nrm.criteria.BookChapter;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.EntryChange;
import al.nrm.criteria.LawComparison;
import al.nrm.io.report.Labels;
import al.nrm.io.report.criteria.CriteriaHtml;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.TextRenderer;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.io.report.internal.words.ChangeWords;
import al.nrm.io.report.internal.words.ConclusionWords;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.io.report.internal.words.LawWords;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What changes between two packs, for people, as text or as a page: first the law, then how many cases change, in what and
 * by which articles, then the cases in the words of a decision. Cases are written one by one while they pass; only counts
 * are kept between them. For one thread.
 *
 * <pre>{@code
 * ComparisonReport report = ComparisonReport.text(before, after, TextLanguage.SQ);
 * cases.forEach(changed -> spool.add(report.changed(changed)));
 * print(report.head(summary, Map.of()) + spool + report.foot());
 * }</pre>
 */
public final class ComparisonReport {
    /** Marks the place of the cases in a page. */
    private static final String CASES = "<!-- cases -->";

    private static final String STYLE = WebPage.style(CriteriaHtml.class, "criteria.css");

    private final CriteriaBook before;
    private final CriteriaBook after;
    private final TextLanguage language;
    private final boolean page;
    private final Labels words;
    private final Labels labels;
    private final LawWords law;
    private final ChangeWords changeWords;
    private final LawComparison changes;
    private final Set<String> changedRules;
    private final SortedMap<String, SortedMap<String, Long>> tables = new TreeMap<>();
    private final SortedMap<String, Long> byArticle = new TreeMap<>();
    private final AtomicLong told = new AtomicLong();
    private final StringBuilder foot = new StringBuilder();

    private ComparisonReport(CriteriaBook before, CriteriaBook after, TextLanguage language, boolean page) {
        this.before = before;
        this.after = after;
        this.language = language;
        this.page = page;
        this.words = CriteriaWords.in(language);
        this.labels = Labels.in(language).with(after.duties());
        this.law = new LawWords(after, language);
        this.changeWords = new ChangeWords(labels, UnaryOperator.identity());
        this.changes = LawComparison.of(before, after);
        this.changedRules = changes.changes().stream()
                .filter(change -> change.chapter() == BookChapter.RULES)
                .map(EntryChange::id)
                .collect(Collectors.toSet());
    }

    /**
     * A report in plain text.
     *
     * @param before the older book
     * @param after the newer book
     * @param language the language of the report
     * @return the report, without cases so far
     */
    public static ComparisonReport text(CriteriaBook before, CriteriaBook after, TextLanguage language) {
        return new ComparisonReport(before, after, language, false);
    }

    /**
     * A report as one HTML page.
     *
     * @param before the older book
     * @param after the newer book
     * @param language the language of the report
     * @return the report, without cases so far
     */
    public static ComparisonReport page(CriteriaBook before, CriteriaBook after, TextLanguage language) {
        return new ComparisonReport(before, after, language, true);
    }

    /**
     * Counts a changed case, and writes it.
     *
     * @param changed a case that the two packs decide differently
     * @return the piece of the report, which belongs between {@link #head} and {@link #foot()}
     */
    public String changed(ChangedDecision changed) {
        List<Line> lines = new ArrayList<>();
        List<KeyChange> advised = changed.changes().stream()
                .filter(change -> ConclusionWords.isAdvice(change.key()))
                .toList();
        for (KeyChange change : advised) {
            List<String> said = changeWords.of(change);
            SortedMap<String, Long> table = tables.computeIfAbsent(change.key(), none -> new TreeMap<>());
            said.forEach(line -> table.merge(line, 1L, Long::sum));
            lines.add(Line.of(changeWords.inOneLine(change)));
        }
        if (advised.isEmpty()) {
            lines.add(Line.of(words.of("diff.reasons-only")));
        }
        SortedSet<String> articles = articles(changed);
        articles.forEach(article -> byArticle.merge(article, 1L, Long::sum));
        lines.add(Line.of(words.of("diff.because", because(changed, articles))));
        Block piece = new Block.Entry(
                "case-" + told.incrementAndGet(), Line.of(changed.caseId()), List.of(Block.bullets(lines)));
        return page ? HtmlRenderer.piece(piece) : TextRenderer.piece(piece);
    }

    private String because(ChangedDecision changed, SortedSet<String> articles) {
        List<String> parts = new ArrayList<>();
        add(parts, "diff.articles", articles);
        add(parts, "diff.rules", changed.because().rules());
        add(
                parts,
                "diff.parameters",
                changed.because().parameters().stream().map(law::parameter).toList());
        return parts.isEmpty() ? words.of("diff.other") : String.join("; ", parts);
    }

    private void add(List<String> parts, String key, Collection<String> ids) {
        if (!ids.isEmpty()) {
            parts.add(words.of(key, String.join(", ", ids)));
        }
    }

    /** What the rules cite that changed themselves, and the sources of the values. */
    private SortedSet<String> articles(ChangedDecision changed) {
        SortedSet<String> articles = new TreeSet<>();
        for (CriteriaBook book : List.of(before, after)) {
            book.inOrder().stream()
                    .filter(rule -> changed.because().rules().contains(rule.id()) && changedRules.contains(rule.id()))
                    .flatMap(rule -> rule.citations().stream())
                    .map(law::place)
                    .forEach(articles::add);
        }
        changed.because().sources().stream()
                .filter(source -> articles.stream().noneMatch(article -> article.startsWith(source)))
                .forEach(articles::add);
        return articles;
    }

    /**
     * What is before the cases: the packs, the law, the counts.
     *
     * @param summary the counts; empty: no cases were compared
     * @param leftOut how many cases had a sign that one of the packs does not know, and that was left out for it, by the id
     *     of the sign
     * @return the beginning of the report
     */
    public String head(Optional<ComparisonSummary> summary, Map<String, Long> leftOut) {
        List<Section> sections = new ArrayList<>(new LawChangeWords(before, after, language).sections(changes));
        summary.ifPresent(counted -> {
            sections.add(counts(counted, leftOut));
            if (counted.changed() > 0) {
                sections.add(Section.open("cases", words.of("diff.cases.title"), List.of(new Block.Raw(CASES))));
            }
        });
        Report report = new Report(words.of("diff.title", name(before), name(after)), List.of(), sections, List.of());
        if (!page) {
            return TextRenderer.of(report);
        }
        String whole = HtmlRenderer.of(report, STYLE, labels.of("page.skip"), language);
        int cut = whole.indexOf(CASES);
        foot.setLength(0);
        foot.append(cut < 0 ? "" : whole.substring(cut + CASES.length()));
        return cut < 0 ? whole : whole.substring(0, cut);
    }

    /**
     * What is after the cases.
     *
     * @return the end of the report; empty before {@link #head} was called
     */
    public String foot() {
        return foot.toString();
    }

    private static String name(CriteriaBook book) {
        return book.pack() + " " + book.version() + " (" + book.sha256().substring(0, 8) + ")";
    }

    private Section counts(ComparisonSummary summary, Map<String, Long> leftOut) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.words(words.of("diff.cases", summary.cases(), summary.changed())));
        leftOut.forEach((sign, count) -> blocks.add(Block.warning(words.of("diff.left-out", label(sign), count))));
        tables.forEach((key, table) -> blocks.add(group(
                words.of(
                        "diff.key",
                        ConclusionWords.key(key, labels),
                        summary.byKey().getOrDefault(key, 0L)),
                table)));
        if (!byArticle.isEmpty()) {
            blocks.add(group(words.of("diff.by-article"), byArticle));
        }
        if (!summary.byRule().isEmpty()) {
            blocks.add(group(words.of("diff.by-rule"), summary.byRule()));
        }
        if (!summary.byParameter().isEmpty()) {
            SortedMap<String, Long> values = new TreeMap<>();
            summary.byParameter().forEach((id, count) -> values.put(law.parameter(id), count));
            blocks.add(group(words.of("diff.by-parameter"), values));
        }
        return Section.open("counts", words.of("diff.counts.title"), blocks);
    }

    private static Block group(String title, SortedMap<String, Long> counts) {
        List<Item> items = new ArrayList<>();
        counts.forEach((line, count) -> items.add(Item.of(Line.of(line + ": " + count))));
        return new Block.Group(Line.of(title), "counts", List.of(new Block.Items(Block.Kind.BULLETS, items)));
    }

    private String label(String sign) {
        return after.indicators()
                .find(sign)
                .or(() -> before.indicators().find(sign))
                .map(indicator -> indicator.label().in(language) + " (" + sign + ")")
                .orElse(sign);
    }
}
