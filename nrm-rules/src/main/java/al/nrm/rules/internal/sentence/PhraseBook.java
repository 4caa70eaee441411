package al.nrm.rules.internal.sentence;

import al.nrm.criteria.Word;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences in which a rule may be written, Albanian and English together: a file may use either. They come with the
 * product and never with a pack, so no pack can give a sentence a meaning.
 *
 * <p>What a sentence stands for is checked like any other rule; the book only saves its author the formal language.
 */
public final class PhraseBook {
    private static final double ALIKE = 0.45;
    private static final int MOST_NEAREST = 3;

    private final Map<String, Phrase> closed = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<Phrase, Map<String, Integer>> pairs = new HashMap<>();
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
            text(language).lines().filter(line -> line.startsWith("[")).forEach(this::add);
        }
    }

    static PhraseBook shipped() {
        return Shipped.BOOK;
    }

    /** The phrase book of one language as it ships, one sentence a line: {@code [section]sentence=meaning}. */
    public static String text(TextLanguage language) {
        String file = "phrases." + language.name().toLowerCase(Locale.ROOT) + ".dsl";
        try (InputStream in = Objects.requireNonNull(PhraseBook.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The sentences of both languages side by side, in chapters: the meaning of a chapter is its heading, that of a sentence
     * the sentence itself, and what it is written as is what it stands for in a rule.
     */
    public static List<Word> chapters() {
        List<Word> chapters = new ArrayList<>();
        List<String> albanian = text(TextLanguage.SQ).lines().toList();
        List<String> english = text(TextLanguage.EN).lines().toList();
        Text heading = Text.of("Fjalët që rrethojnë fjalitë.", "The words around the sentences.");
        List<Word> sentences = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            String line = english.get(i);
            if (line.startsWith("[")) {
                sentences.add(Word.of(
                        line.substring(line.indexOf('=') + 1),
                        "",
                        Text.of(sentence(albanian.get(i)), sentence(line)),
                        List.of()));
            } else if (line.startsWith("# ") && i > 0 && english.get(i - 1).isEmpty()) {
                heading = Text.of(albanian.get(i).substring(2), line.substring(2));
            }
            if (!sentences.isEmpty()
                    && (i + 1 == english.size() || english.get(i + 1).isEmpty())) {
                chapters.add(Word.of("", "", heading, sentences));
                sentences = new ArrayList<>();
            }
        }
        return chapters;
    }

    private static String sentence(String line) {
        return line.substring(line.indexOf(']') + 1, line.indexOf('='));
    }

    private void add(String line) {
        int close = line.indexOf(']');
        int equals = line.indexOf('=');
        Phrase phrase = new Phrase(
                Phrase.Section.valueOf(line.substring(1, close).toUpperCase(Locale.ROOT)),
                line.substring(close + 1, equals),
                line.substring(equals + 1));
        if (phrase.isOpen()) {
            open.add(new Open(phrase, phrase.pattern()));
        } else {
            Phrase before = closed.putIfAbsent(key(phrase.section(), phrase.sentence()), phrase);
            if (before != null && !before.meaning().equals(phrase.meaning())) {
                throw new IllegalStateException("Two meanings of: " + phrase.sentence());
            }
        }
        pairs.put(phrase, Spelling.pairs(phrase.sentence()));
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
        Map<String, Integer> written = Spelling.pairs(sentence);
        Map<Phrase, Double> likeness = new HashMap<>();
        for (Phrase.Section section : sections) {
            for (Phrase phrase : of(section)) {
                double alike = Spelling.likeness(written, Objects.requireNonNull(pairs.get(phrase)));
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
