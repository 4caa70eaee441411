package al.nrm.io.report.comparison;

import al.nrm.criteria.BookChapter;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.EntryChange;
import al.nrm.criteria.LawComparison;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.io.report.internal.words.EntryWords;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The differences in the law of two packs: each entry with the words that are removed and those that are added. */
public final class LawChangeWords {
    private final EntryWords before;
    private final EntryWords after;
    private final EntryWords beforeElsewhere;
    private final EntryWords afterElsewhere;
    private final Labels words;

    /**
     * @param before the older book
     * @param after the newer book
     * @param language the language of the words
     */
    public LawChangeWords(CriteriaBook before, CriteriaBook after, TextLanguage language) {
        this.before = new EntryWords(before, language);
        this.after = new EntryWords(after, language);
        // The words in the other language, for changes in that language only.
        TextLanguage other = language == TextLanguage.SQ ? TextLanguage.EN : TextLanguage.SQ;
        this.beforeElsewhere = new EntryWords(before, other);
        this.afterElsewhere = new EntryWords(after, other);
        this.words = CriteriaWords.in(language);
    }

    /** A section for each chapter in which something changes; a single one if nothing changes. */
    List<Section> sections(LawComparison law) {
        List<Section> sections = new ArrayList<>();
        for (BookChapter chapter : BookChapter.values()) {
            List<Block> entries = law.changes().stream()
                    .filter(change -> change.chapter() == chapter)
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty()) {
                String id = chapter.name().toLowerCase(Locale.ROOT);
                sections.add(Section.open(
                        "law-" + id, words.of("diff.law", words.of("book." + id), entries.size()), entries));
            }
        }
        return sections.isEmpty()
                ? List.of(Section.open(
                        "law", words.of("diff.law.title"), List.of(Block.words(words.of("diff.law.same")))))
                : sections;
    }

    private Block entry(EntryChange change) {
        Optional<EntryWords.Item> old = change.before().map(before::of);
        Optional<EntryWords.Item> now = change.after().map(after::of);
        EntryWords.Item shown = now.or(() -> old).orElseThrow();
        Line title = Line.EMPTY
                .plus(new Span.Mark(words.of("diff.kind." + change.kind()), Tone.CALM))
                .plus(" " + shown.title() + " ")
                .plus(new Span.Code("(" + change.id() + ")"));
        return new Block.Entry(
                "change-" + change.chapter().name().toLowerCase(Locale.ROOT) + "-" + change.id(),
                title,
                List.of(Block.list(lines(change, old, now))));
    }

    /** All words of an added or removed entry; of a changed one the words that are removed and those that are added. */
    private List<String> lines(EntryChange change, Optional<EntryWords.Item> old, Optional<EntryWords.Item> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return now.or(() -> old).orElseThrow().lines();
        }
        List<String> lines = differing(old.get(), now.get());
        if (lines.isEmpty()) {
            List<String> elsewhere = differing(
                    beforeElsewhere.of(change.before().orElseThrow()),
                    afterElsewhere.of(change.after().orElseThrow()));
            lines.add(words.of(elsewhere.isEmpty() ? "diff.wording" : "diff.other-language"));
            lines.addAll(elsewhere);
        }
        return lines;
    }

    private List<String> differing(EntryWords.Item old, EntryWords.Item now) {
        List<String> lines = new ArrayList<>();
        said(old, now).forEach(line -> lines.add(words.of("diff.before", line)));
        said(now, old).forEach(line -> lines.add(words.of("diff.after", line)));
        return lines;
    }

    private static List<String> said(EntryWords.Item one, EntryWords.Item other) {
        List<String> said = new ArrayList<>();
        if (!one.title().equals(other.title())) {
            said.add(one.title());
        }
        one.lines().stream().filter(line -> !other.lines().contains(line)).forEach(said::add);
        return said;
    }

    /**
     * The changes for programs.
     *
     * @param law what differs
     * @return for each entry {@code chapter, id, kind, before, after}; the last two have a title and lines, and are left out
     *     where the pack has no such entry
     */
    public List<Map<String, Object>> tree(LawComparison law) {
        return law.changes().stream().map(this::tree).toList();
    }

    private Map<String, Object> tree(EntryChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("chapter", change.chapter().name());
        tree.put("id", change.id());
        tree.put("kind", change.kind().name());
        change.before().map(before::of).ifPresent(item -> tree.put("before", tree(item)));
        change.after().map(after::of).ifPresent(item -> tree.put("after", tree(item)));
        return tree;
    }

    private static Map<String, Object> tree(EntryWords.Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", item.title());
        tree.put("lines", item.lines());
        return tree;
    }
}
