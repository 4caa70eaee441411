package al.nrm.rules.authoring;

import al.nrm.criteria.VocabularyReference;
import al.nrm.criteria.Word;
import al.nrm.rules.internal.book.RuleTexts;
import al.nrm.rules.internal.language.ConclusionReader;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.rules.internal.sentence.PhraseBook;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every word of the vocabulary with its meaning. */
public final class VocabularyList {
    private VocabularyList() {}

    /** The book of words. */
    public static VocabularyReference book() {
        return VocabularyReference.of(
                Vocabulary.factTypes().values().stream()
                        .map(VocabularyList::noun)
                        .toList(),
                Codes.families().entrySet().stream()
                        .map(family -> Word.of(
                                family.getKey(),
                                "",
                                RuleTexts.of("family." + family.getKey()),
                                Arrays.stream(family.getValue().getEnumConstants())
                                        .map(code -> Word.of(
                                                family.getKey() + "." + code.name(),
                                                "",
                                                RuleTexts.code(code),
                                                List.of()))
                                        .toList()))
                        .toList(),
                ConclusionReader.calls().entrySet().stream()
                        .map(call -> Word.of(
                                "conclude." + call.getValue() + ";",
                                "",
                                RuleTexts.of("call." + call.getKey()),
                                List.of()))
                        .toList(),
                PhraseBook.chapters());
    }

    private static Word noun(FactType type) {
        return Word.of(
                type.name(),
                "",
                RuleTexts.of("noun." + type.name()),
                type.fields().values().stream()
                        .map(field -> Word.of(field.name(), values(field), meaning(type, field), List.of()))
                        .toList());
    }

    private static Text meaning(FactType type, Field field) {
        String name = type.name() + "." + field.name();
        Optional<Text> whether = RuleTexts.find("yes." + name).map(yes -> RuleTexts.of("say.whether", yes));
        return whether.orElseGet(() -> capital(RuleTexts.of("say.value", RuleTexts.of("is." + name))));
    }

    private static Text capital(Text sentence) {
        return Text.of(capital(sentence.sq()), capital(sentence.en()));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String values(Field field) {
        if (field.type() instanceof Field.ValueType.OneCode one) {
            boolean ordered = one.codes() == al.nrm.casefile.LastContact.class;
            return "== != in " + (ordered ? "< <= > >= " : "") + Codes.nameOf(one.codes());
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            return "contains, not contains " + Codes.nameOf(many.codes());
        } else if (field.type() instanceof Field.ValueType.Number) {
            return "== != < <= > >= parameter( \"…\" )";
        }
        return "== != in \"…\"";
    }
}
