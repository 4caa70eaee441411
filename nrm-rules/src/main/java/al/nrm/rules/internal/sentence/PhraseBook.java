package al.nrm.rules.internal.sentence;

import al.nrm.criteria.Word;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences in which a rule may be written, Albanian and English together: a file may use either. They are generated
 * from the vocabulary and never read from a pack, so no pack can give a sentence a meaning.
 *
 * <p>The meaning of a sentence is checked like any other rule; the book only saves its author the formal language.
 */
public final class PhraseBook {
    private static final double ALIKE = 0.45;
    private static final int MOST_NEAREST = 12;

    private final Map<String, Phrase> closed = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<Phrase, Spelling.Pairs> pairs = new HashMap<>();
    private final Map<Phrase.Section, List<Phrase>> all = new EnumMap<>(Phrase.Section.class);

    /** A sentence with a place for an id. */
    private record Open(Phrase phrase, Pattern pattern) {}

    /** A sentence that was found, with the id that was written in its place. */
    record Found(Phrase phrase, Optional<String> id) {
        String meaning() {
            return phrase.meaning(id);
        }
    }

    /** Read when the first file of sentences is. */
    private static final class Shipped {
        private static final PhraseBook BOOK = new PhraseBook();
    }

    private PhraseBook() {
        for (TextLanguage language : TextLanguage.values()) {
            phrases(language).forEach(this::add);
        }
    }

    static PhraseBook shipped() {
        return Shipped.BOOK;
    }

    /** The phrases of one language, in order. */
    static List<Phrase> phrases(TextLanguage language) {
        return VocabularyPhrases.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .map(entry -> new Phrase(entry.section(), entry.sentence().in(language), entry.meaning()))
                .toList();
    }

    /**
     * The sentences of both languages side by side, in chapters: the meaning of a chapter is its heading, that of a sentence
     * the sentence itself, and its formal text is its meaning in a rule.
     */
    public static List<Word> chapters() {
        return VocabularyPhrases.chapters().stream()
                .map(chapter -> Word.of(
                        "",
                        "",
                        chapter.heading(),
                        chapter.entries().stream()
                                .map(entry -> Word.of(entry.meaning(), "", entry.sentence(), List.of()))
                                .toList()))
                .toList();
    }

    private void add(Phrase phrase) {
        if (phrase.isOpen()) {
            open.add(new Open(phrase, phrase.pattern()));
        } else {
            Phrase before = closed.putIfAbsent(key(phrase.section(), phrase.sentence()), phrase);
            if (before != null && !before.meaning().equals(phrase.meaning())) {
                throw new IllegalStateException("Two meanings of: " + phrase.sentence());
            }
        }
        pairs.put(phrase, Spelling.Pairs.of(phrase.sentence()));
        all.computeIfAbsent(phrase.section(), none -> new ArrayList<>()).add(phrase);
    }

    private static String key(Phrase.Section section, String sentence) {
        return section.ordinal() + Spelling.key(sentence);
    }

    /** What a sentence of a section means, if it is in the book. */
    Optional<Found> find(Phrase.Section section, String sentence) {
        Phrase exact = closed.get(key(section, sentence));
        if (exact != null) {
            return Optional.of(new Found(exact, Optional.empty()));
        }
        String plain = Spelling.plain(sentence);
        for (Open candidate : open) {
            if (candidate.phrase().section() == section) {
                Matcher matcher = candidate.pattern().matcher(plain);
                if (matcher.matches()) {
                    return Optional.of(new Found(candidate.phrase(), Optional.of(matcher.group(1))));
                }
            }
        }
        return Optional.empty();
    }

    /** Every phrase of a section, in the order of the books. */
    List<Phrase> of(Phrase.Section section) {
        return all.getOrDefault(section, List.of());
    }

    /** The sentences of some sections most alike to one that is not in the book, the most alike first. */
    List<String> nearest(List<Phrase.Section> sections, String sentence) {
        Spelling.Pairs written = Spelling.Pairs.of(sentence);
        Map<Phrase, Double> likeness = new HashMap<>();
        for (Phrase.Section section : sections) {
            for (Phrase phrase : of(section)) {
                double alike = written.likeness(Objects.requireNonNull(pairs.get(phrase)), ALIKE);
                if (alike >= ALIKE) {
                    likeness.put(phrase, alike);
                }
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Phrase, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().sentence(), Comparator.naturalOrder()))
                .limit(MOST_NEAREST)
                .map(entry -> entry.getKey().sentence())
                .toList();
    }
}
