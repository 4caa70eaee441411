package al.nrm.rules.internal.sentence;

import al.nrm.casefile.LastContact;
import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.language.ConclusionReader;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phrases of the vocabulary: for every field each comparison with each of its codes, for every call each of its codes.
 * The texts are those in which a pack is shown to people.
 */
final class VocabularyPhrases {
    private static final List<Operator> EQUALITY = List.of(Operator.EQUAL, Operator.NOT_EQUAL);
    private static final List<Operator> MEMBERSHIP = List.of(Operator.CONTAINS, Operator.NOT_CONTAINS);
    private static final List<Operator> COMPARISON = Stream.of(Operator.values())
            .filter(operator -> EQUALITY.contains(operator) || operator.isOrdering())
            .toList();
    /** Only codes of the bundled pack have sentences, so that no pack can change the meaning of a sentence. */
    private static final KeyCodes BUNDLED = KeyCodes.of(DutyAction.bundled(), SafeguardCode.bundled());

    private static final Text PARAMETER = Text.of("{parameter}", "{parameter}");
    private static final Text INDICATOR = Text.of("{indicator}", "{indicator}");

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Phrases with one heading.
     *
     * @param heading a sentence
     * @param entries the phrases, in order
     */
    record Chapter(Text heading, List<Entry> entries) {
        Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A phrase in both languages.
     *
     * @param section where in a rule it may be used
     * @param sentence the phrase
     * @param meaning its meaning in the formal language
     */
    record Entry(Phrase.Section section, Text sentence, String meaning) {}

    private VocabularyPhrases() {}

    /** All chapters: the words around the sentences, one chapter for each fact type, and the conclusions. */
    static List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new VocabularyPhrases().around());
        Vocabulary.factTypes().values().forEach(type -> chapters.add(new VocabularyPhrases().factType(type)));
        chapters.add(new VocabularyPhrases().conclusions());
        return chapters;
    }

    private Chapter around() {
        for (String word : List.of("rule", "when", "then", "end")) {
            add(Phrase.Section.KEYWORD, RuleTexts.of("book." + word), word);
        }
        add(Phrase.Section.GROUP, RuleTexts.of("say.all"), "and");
        add(Phrase.Section.GROUP, RuleTexts.of("say.any"), "or");
        add(Phrase.Section.GROUP, RuleTexts.of("say.not-all"), "not and");
        add(Phrase.Section.GROUP, RuleTexts.of("say.none"), "not or");
        add(Phrase.Section.GROUP, RuleTexts.of("say.not"), "not and");
        add(Phrase.Section.GROUP, RuleTexts.of("say.observation"), "exists Observation");
        add(Phrase.Section.GROUP, RuleTexts.of("say.no-observation"), "not Observation");
        return new Chapter(RuleTexts.of("book.around"), entries);
    }

    private Chapter factType(FactType type) {
        type.fields().values().forEach(field -> field(type.name(), field));
        if (type.isMany()) {
            add(
                    Phrase.Section.WHEN,
                    RuleTexts.of("say.sign", INDICATOR),
                    "exists " + type.name() + "( indicator == \"{indicator}\", answer == Answer.YES )");
        }
        return new Chapter(RuleTexts.of("noun." + type.name()), entries);
    }

    private void field(String factType, Field field) {
        String name = factType + "." + field.name();
        String start = factType + "( " + field.name() + " ";
        Optional<Text> yes = RuleTexts.find("yes." + name);
        if (yes.isPresent()) {
            answers(start, yes.get(), RuleTexts.of("no." + name));
            return;
        }
        Text subject = RuleTexts.of("is." + name);
        if (field.type() instanceof Field.ValueType.OneCode one) {
            List<Operator> operators = one.codes() == LastContact.class ? COMPARISON : EQUALITY;
            operators.forEach(operator -> codes(start, operator, subject, one.codes()));
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            MEMBERSHIP.forEach(operator -> codes(start, operator, subject, many.codes()));
        } else if (field.type() instanceof Field.ValueType.Number) {
            COMPARISON.forEach(operator -> parameter(start, operator, subject, false));
        } else if (field.type() instanceof Field.ValueType.OneMunicipality) {
            EQUALITY.forEach(operator -> Municipality.all()
                    .forEach(one -> compare(
                            start,
                            operator,
                            "\"" + one.name() + "\"",
                            RuleTexts.of("say." + operator.name(), subject, Text.of(one.name(), one.name())))));
        } else {
            EQUALITY.forEach(operator -> compare(
                    start, operator, "\"{indicator}\"", RuleTexts.of("say." + operator.name(), subject, INDICATOR)));
        }
    }

    private void answers(String start, Text yes, Text no) {
        compare(start, Operator.EQUAL, "Answer.YES", yes);
        compare(start, Operator.EQUAL, "Answer.NO", no);
        compare(start, Operator.EQUAL, "Answer.UNKNOWN", RuleTexts.of("say.unknown", yes));
        compare(start, Operator.NOT_EQUAL, "Answer.YES", RuleTexts.of("say.not-yes", yes));
        compare(start, Operator.NOT_EQUAL, "Answer.NO", RuleTexts.of("say.not-no", yes));
        compare(start, Operator.NOT_EQUAL, "Answer.UNKNOWN", RuleTexts.of("say.known", yes));
    }

    private void codes(String start, Operator operator, Text subject, Class<? extends Enum<?>> family) {
        boolean time = operator.isOrdering();
        for (Enum<?> code : family.getEnumConstants()) {
            compare(
                    start,
                    operator,
                    Codes.nameOf(family) + "." + code.name(),
                    RuleTexts.of("say." + operator.name() + (time ? ".time" : ""), subject, label(code)));
        }
        parameter(start, operator, subject, time);
    }

    private void parameter(String start, Operator operator, Text subject, boolean time) {
        String text = "say." + operator.name() + (time ? ".time" : "") + ".parameter";
        compare(start, operator, "parameter( \"{parameter}\" )", RuleTexts.of(text, subject, PARAMETER));
    }

    private void compare(String start, Operator operator, String operand, Text sentence) {
        add(Phrase.Section.WHEN, sentence, start + operator.symbol() + " " + operand + " )");
    }

    private Chapter conclusions() {
        for (String call : ConclusionReader.calls().keySet()) {
            String written = "conclude." + call + "(";
            if (call.equals("mention")) {
                conclude(RuleTexts.of("then.mention", PARAMETER), written + " \"{parameter}\" );");
            }
            Key.ofRules().stream().filter(key -> key.call().equals(call)).forEach(key -> codes(written, key));
            Stream.of(Conclusion.OfServices.Which.values())
                    .filter(which -> which.call().equals(call))
                    .forEach(which -> conclude(RuleTexts.of("then." + which.name()), written + ");"));
        }
        return new Chapter(RuleTexts.of("book.conclusions"), entries);
    }

    private void codes(String written, Key key) {
        for (Code code : BUNDLED.of(key)) {
            String with = written + " " + Codes.nameOf(key.family()) + "." + code.name();
            conclude(RuleTexts.of("then." + key.name(), label(RuleTexts.bundled(code))), with + " );");
            if (key == Key.DUTIES) {
                conclude(
                        RuleTexts.of("then.DUTIES.parameter", label(RuleTexts.bundled(code)), PARAMETER),
                        with + ", \"{parameter}\" );");
            }
        }
    }

    private void conclude(Text sentence, String meaning) {
        add(Phrase.Section.THEN, sentence, meaning);
    }

    private void add(Phrase.Section section, Text sentence, String meaning) {
        entries.add(new Entry(section, sentence, meaning));
    }

    private static Text label(Enum<?> code) {
        return label(RuleTexts.code(code));
    }

    private static Text label(Text label) {
        return Text.of(withoutStop(label.sq()), withoutStop(label.en()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
