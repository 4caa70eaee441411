package al.nrm.rules.book;

import al.nrm.criteria.Word;
import al.nrm.criteria.WordBook;
import al.nrm.rules.criteria.Codes;
import al.nrm.rules.criteria.FactType;
import al.nrm.rules.criteria.Field;
import al.nrm.rules.criteria.Vocabulary;
import al.nrm.rules.guard.ConclusionReader;
import al.nrm.rules.sentence.PhraseBook;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every word of the vocabulary with its meaning. */
public final class WordList {
    private WordList() {}

    /** The book of words. */
    public static WordBook book() {
        return WordBook.of(
                Vocabulary.factTypes().values().stream().map(WordList::noun).toList(),
                Codes.families().entrySet().stream()
                        .map(family -> Word.of(
                                family.getKey(),
                                "",
                                Words.of("family." + family.getKey()),
                                Arrays.stream(family.getValue().getEnumConstants())
                                        .map(code -> Word.of(
                                                family.getKey() + "." + code.name(), "", Words.code(code), List.of()))
                                        .toList()))
                        .toList(),
                ConclusionReader.calls().entrySet().stream()
                        .map(call -> Word.of(
                                "conclude." + call.getValue() + ";", "", Words.of("call." + call.getKey()), List.of()))
                        .toList(),
                PhraseBook.chapters());
    }

    private static Word noun(FactType type) {
        return Word.of(
                type.name(),
                "",
                Words.of("noun." + type.name()),
                type.fields().values().stream()
                        .map(field -> Word.of(field.name(), values(field), meaning(type, field), List.of()))
                        .toList());
    }

    private static Text meaning(FactType type, Field field) {
        String name = type.name() + "." + field.name();
        Optional<Text> whether = Words.find("yes." + name).map(yes -> Words.of("say.whether", yes));
        return whether.orElseGet(() -> capital(Words.of("say.value", Words.of("is." + name))));
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
