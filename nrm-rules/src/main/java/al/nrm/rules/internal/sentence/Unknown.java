package al.nrm.rules.internal.sentence;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports unknown sentences, with the most similar known ones. */
final class Unknown {
    /** Upper bound on searches for similar sentences; each compares with the whole phrase book. */
    private static final int MOST_SEARCHES = 100;

    private static final int MOST_SHOWN = 3;
    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_SEARCHED = 300;
    private static final KeyCodes BUNDLED = KeyCodes.of(DutyAction.bundled(), SafeguardCode.bundled());
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.-])(?:[0-9]+(?![.-]?[\\p{L}\\p{N}])|P[0-9T][0-9A-Z]*)");
    private static final Pattern EXCEPTION = Pattern.compile(
            "(?<!\\p{L})(?:përveç|perveç|pervec|except|unless)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINT = Pattern.compile(" +(?:dhe|and|edhe|ose|or|apo) +", Pattern.CASE_INSENSITIVE);

    private final PhraseBook book;
    private final Problems problems;
    private final Map<String, String> idsByLabel = new LinkedHashMap<>();
    private int searches;

    Unknown(PhraseBook book, IndicatorCatalogue catalogue, Problems problems) {
        this.book = book;
        this.problems = problems;
        for (Indicator indicator : catalogue.indicators()) {
            idsByLabel.putIfAbsent(Spelling.key(indicator.label().sq()), indicator.id());
            idsByLabel.putIfAbsent(Spelling.key(indicator.label().en()), indicator.id());
        }
    }

    void add(Rule.Place place, Phrase.Section section, String sentence) {
        Phrase.Section other = section == Phrase.Section.WHEN ? Phrase.Section.THEN : Phrase.Section.WHEN;
        String shown = sentence.length() > LONGEST_SHOWN ? sentence.substring(0, LONGEST_SHOWN) + "…" : sentence;
        if (book.find(other, sentence).isPresent()) {
            boolean condition = other == Phrase.Section.WHEN;
            problems.add(
                    place,
                    Text.of(
                            "Fjalia „" + shown + "“ nuk qëndron këtu.",
                            "The sentence “" + shown + "” does not stand here."),
                    condition
                            ? Text.of(
                                    "Ajo është kusht: qëndron mes kur dhe atëherë.",
                                    "It is a condition: it stands between when and then.")
                            : Text.of(
                                    "Ajo është përfundim: qëndron pas atëherë.",
                                    "It is a conclusion: it stands after then."));
            return;
        }
        Text what = Text.of("Fjalia „" + shown + "“ nuk njihet.", "The sentence “" + shown + "” is not known.");
        if (explained(place, section, sentence, what)) {
            return;
        }
        List<Phrase.Section> sections = section == Phrase.Section.WHEN
                ? List.of(Phrase.Section.WHEN, Phrase.Section.GROUP)
                : List.of(Phrase.Section.THEN);
        List<String> nearest = ++searches > MOST_SEARCHES || sentence.length() > LONGEST_SEARCHED
                ? List.of()
                : book.nearest(sections, sentence);
        if (nearest.isEmpty()) {
            problems.add(
                    place,
                    what,
                    Text.of(
                            "Fjalitë e njohura i liston nrm pack words.",
                            "The known sentences are listed by nrm pack words."));
            return;
        }
        String list = nearest.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "));
        Text why = Text.of(
                "Më të afërtat: " + Phrase.PLACE.matcher(list).replaceAll("‹emri›") + ".",
                "The nearest: " + Phrase.PLACE.matcher(list).replaceAll("‹name›") + ".");
        Proposal.of(sentence, nearest)
                .ifPresentOrElse(meant -> problems.add(place, what, why, meant), () -> problems.add(place, what, why));
    }

    /** Reports faults for which a similar sentence would not help. Returns whether there was one. */
    private boolean explained(Rule.Place place, Phrase.Section section, String sentence, Text what) {
        Matcher braces = BRACES.matcher(sentence);
        if (braces.find()) {
            String without = braces.replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
            Text why = Text.of("Emri shkruhet pa kllapa.", "The name is written without braces.");
            if (book.find(section, without).isPresent()) {
                problems.add(place, what, why, without);
            } else {
                problems.add(place, what, why);
            }
            return true;
        }
        Optional<String> worded = withWordsForCodes(section, sentence);
        if (worded.isPresent()) {
            problems.add(
                    place,
                    what,
                    Text.of("Një kod shkruhet me fjalët e tij.", "A code is written with its words."),
                    worded.get());
            return true;
        }
        Optional<String> labelled = withIdForLabel(section, sentence);
        if (labelled.isPresent()) {
            problems.add(
                    place,
                    what,
                    Text.of(
                            "Një shenjë thirret me emrin e saj te indicators.csv.",
                            "A sign is called by its id in indicators.csv."),
                    labelled.get());
            return true;
        }
        Optional<Text> why = hint(section, sentence);
        why.ifPresent(text -> problems.add(place, what, text));
        return why.isPresent();
    }

    private Optional<Text> hint(Phrase.Section section, String sentence) {
        if (NUMBER.matcher(sentence).find()) {
            String with = book.nearest(List.of(section), sentence).stream()
                    .filter(phrase -> Phrase.PLACE.matcher(phrase).find())
                    .findFirst()
                    .orElse("…");
            return Optional.of(Text.of(
                    "Numri shkruhet te parameters.yaml, dhe fjalia e thërret me emër: "
                            + Phrase.PLACE.matcher(with).replaceAll("‹emri›") + ".",
                    "The number is written in parameters.yaml, and the sentence calls it by name: "
                            + Phrase.PLACE.matcher(with).replaceAll("‹name›") + "."));
        }
        if (section == Phrase.Section.WHEN && EXCEPTION.matcher(sentence).find()) {
            Text none = RuleTexts.of("say.none");
            return Optional.of(Text.of(
                    "Përjashtimi shkruhet në dy rreshta: „" + none.sq() + ":“, dhe nën të, më brenda, fjalia.",
                    "An exception is written on two lines: “" + none.en()
                            + ":”, and below it, indented, the sentence."));
        }
        boolean joined = JOINT.matcher(sentence)
                .results()
                .anyMatch(joint -> book.find(section, sentence.substring(0, joint.start()))
                                .isPresent()
                        || book.find(section, sentence.substring(joint.end())).isPresent());
        if (joined) {
            return Optional.of(Text.of(
                    "Çdo rresht është një fjali: ndajeni në dy rreshta; për „ose“ shërben një grup.",
                    "Each line is one sentence: write two lines; for “or” there is a group."));
        }
        return Optional.empty();
    }

    private Optional<String> withWordsForCodes(Phrase.Section section, String sentence) {
        return CODE.matcher(sentence)
                .results()
                .filter(code -> code.group().length() > 2)
                .flatMap(code -> words(code.group())
                        .map(words -> sentence.substring(0, code.start()) + words + sentence.substring(code.end())))
                .filter(worded -> book.find(section, worded).isPresent())
                .findFirst();
    }

    /** The words of a code, in both languages, as a sentence writes them. */
    private static Stream<String> words(String code) {
        Stream<Text> ofFamilies = Codes.families().values().stream()
                .flatMap(family -> Codes.find(family, code).stream())
                .map(RuleTexts::code);
        Stream<Text> ofPacks = Stream.of(Key.DUTIES, Key.SAFEGUARDS)
                .flatMap(key -> BUNDLED.of(key).stream())
                .filter(one -> one.name().equals(code))
                .map(RuleTexts::bundled);
        return Stream.concat(ofFamilies, ofPacks)
                .flatMap(text -> Stream.of(text.sq(), text.en()))
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    private Optional<String> withIdForLabel(Phrase.Section section, String sentence) {
        String key = Spelling.key(sentence);
        for (Map.Entry<String, String> labelled : idsByLabel.entrySet()) {
            int at = key.indexOf(labelled.getKey());
            if (at > 0) {
                String with = key.substring(0, at)
                        + labelled.getValue()
                        + key.substring(at + labelled.getKey().length());
                if (book.find(section, with).isPresent()) {
                    return Optional.of(with);
                }
            }
        }
        return Optional.empty();
    }
}
