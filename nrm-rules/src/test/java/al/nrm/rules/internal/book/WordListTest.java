package al.nrm.rules.internal.book;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.criteria.VocabularyReference;
import al.nrm.criteria.Word;
import al.nrm.rules.authoring.VocabularyList;
import al.nrm.rules.internal.language.ConclusionReader;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTest {
    private static final VocabularyReference BOOK = VocabularyList.book();

    @Test
    void every_noun_field_code_and_conclusion_has_a_meaning_in_both_languages() {
        assertThat(BOOK.nouns())
                .extracting(Word::written)
                .containsExactlyElementsOf(Vocabulary.factTypes().keySet());
        for (Word noun : BOOK.nouns()) {
            assertThat(noun.parts())
                    .extracting(Word::written)
                    .containsExactlyElementsOf(
                            Vocabulary.factTypes().get(noun.written()).fields().keySet());
        }
        List<Word> codes = BOOK.families().subList(0, Codes.names().size());
        assertThat(codes).extracting(Word::written).containsExactlyElementsOf(Codes.names());
        assertThat(BOOK.families().subList(codes.size(), BOOK.families().size()))
                .extracting(Word::written)
                .containsExactly("municipality", "parameter", "indicator");
        for (Word family : codes) {
            assertThat(family.parts())
                    .extracting(Word::written)
                    .containsExactlyElementsOf(BundledPack.read().codes().written(family.written()));
        }
        assertThat(BOOK.calls()).hasSameSizeAs(ConclusionReader.calls().keySet());
    }

    @Test
    void a_meaning_of_a_noun_field_family_or_conclusion_is_a_sentence() {
        assertThat(sentences()).allSatisfy(word -> {
            assertThat(word.meaning().sq()).matches("\\p{Lu}.*\\.");
            assertThat(word.meaning().en()).matches("\\p{Lu}.*\\.");
            assertThat(word.meaning().sq()).isNotEqualTo(word.meaning().en());
        });
    }

    private static List<Word> sentences() {
        List<Word> words = new java.util.ArrayList<>(BOOK.nouns());
        BOOK.nouns().forEach(noun -> words.addAll(noun.parts()));
        words.addAll(BOOK.families());
        words.addAll(BOOK.calls());
        return words;
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void every_sentence_for_rules_is_in_a_chapter_with_a_heading(TextLanguage language) {
        assertThat(BOOK.sentences()).hasSizeGreaterThan(10).allSatisfy(chapter -> {
            assertThat(chapter.meaning().in(language)).matches("\\p{Lu}.*\\.");
            assertThat(chapter.parts()).isNotEmpty();
        });
    }

    @Test
    void an_answer_is_worded_for_yes_and_for_no() {
        Vocabulary.factTypes().values().stream()
                .filter(type -> !type.isMany())
                .forEach(type -> type.fields().values().stream()
                        .filter(field ->
                                field.type() instanceof Field.ValueType.OneCode one && one.codes() == Answer.class)
                        .forEach(field -> {
                            String name = type.name() + "." + field.name();
                            assertThat(RuleTexts.find("yes." + name)).as(name).isPresent();
                            assertThat(RuleTexts.find("no." + name)).as(name).isPresent();
                        }));
    }

    @Test
    void no_words_stand_there_for_something_that_is_no_word() {
        TreeSet<String> used = new TreeSet<>();
        Vocabulary.factTypes().values().forEach(type -> {
            used.add("noun." + type.name());
            type.fields()
                    .keySet()
                    .forEach(field ->
                            List.of("yes.", "no.", "is.").forEach(form -> used.add(form + type.name() + "." + field)));
        });
        Codes.names().forEach(name -> used.add("family." + name));
        used.addAll(List.of("family.municipality", "family.parameter", "family.indicator"));
        ConclusionReader.calls().keySet().forEach(call -> used.add("call." + call));
        assertThat(RuleTexts.keys()).allMatch(key -> key.matches("(say|then|book)\\..*") || used.contains(key));
    }
}
