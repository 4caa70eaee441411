package al.nrm.rules.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.place.Municipality;
import al.nrm.rules.internal.language.ConclusionReader;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is a sentence for everything that the vocabulary can express, each with its own words. */
class PhraseBookTest {
    private static final Path KEPT = Path.of("../docs/compatibility/1.0");

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void a_sentence_of_version_1_still_means_what_it_meant(TextLanguage language) throws IOException {
        String file = "phrases." + language.name().toLowerCase(Locale.ROOT) + ".dsl";
        List<String> kept = Files.readAllLines(KEPT.resolve(file)).stream()
                .filter(line -> line.startsWith("["))
                .toList();
        assertThat(kept).hasSizeGreaterThan(500);
        assertThat(PhraseBook.phrases(language))
                .extracting(phrase -> "[" + phrase.section().name().toLowerCase(Locale.ROOT) + "]" + phrase.sentence()
                        + "=" + phrase.meaning())
                .containsAll(kept);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void every_field_has_a_sentence_for_each_of_its_codes_and_every_call_for_each_of_its_own(TextLanguage language) {
        Set<String> meanings = meanings(language);
        Vocabulary.factTypes()
                .values()
                .forEach(type -> type.fields().values().forEach(field -> {
                    String start = type.name() + "( " + field.name() + " ";
                    operators(field)
                            .forEach(operator -> operands(field)
                                    .forEach(operand ->
                                            assertThat(meanings).contains(start + operator + " " + operand + " )")));
                }));
        ConclusionReader.calls().forEach((call, form) -> {
            assertThat(meanings).anyMatch(meaning -> meaning.startsWith("conclude." + call + "("));
            if (form.endsWith(".… )")) {
                String family = form.substring(call.length() + 2, form.indexOf('.'));
                BundledPack.read()
                        .codes()
                        .written(family)
                        .forEach(code -> assertThat(meanings).contains("conclude." + call + "( " + code + " );"));
            }
        });
    }

    private static List<String> operators(Field field) {
        if (field.type() instanceof Field.ValueType.ManyCodes) {
            return List.of("contains", "not contains");
        }
        boolean ordered =
                field.type() instanceof Field.ValueType.Number || field.name().equals("lastContactWithExploiter");
        return ordered ? List.of("==", "!=", "<", "<=", ">", ">=") : List.of("==", "!=");
    }

    private static List<String> operands(Field field) {
        if (field.type() instanceof Field.ValueType.OneCode one) {
            return Codes.written(one.codes());
        } else if (field.type() instanceof Field.ValueType.ManyCodes many) {
            return Codes.written(many.codes());
        }
        if (field.type() instanceof Field.ValueType.OneMunicipality) {
            return Municipality.all().stream()
                    .map(municipality -> "\"" + municipality.name() + "\"")
                    .toList();
        }
        return List.of(
                field.type() instanceof Field.ValueType.Number ? "parameter( \"{parameter}\" )" : "\"{indicator}\"");
    }

    private static Set<String> meanings(TextLanguage language) {
        return PhraseBook.phrases(language).stream()
                .map(Phrase::meaning)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_sentence_of_either_language_has_two_meanings() {
        Map<String, Set<String>> meanings = new TreeMap<>();
        for (Phrase.Section section : Phrase.Section.values()) {
            PhraseBook.shipped()
                    .of(section)
                    .forEach(phrase -> meanings.computeIfAbsent(
                                    section + " " + Spelling.key(phrase.sentence()), none -> new TreeSet<>())
                            .add(phrase.meaning()));
        }
        assertThat(meanings)
                .hasSizeGreaterThan(1_000)
                .allSatisfy((sentence, said) -> assertThat(said).as(sentence).hasSize(1));
    }

    @Test
    void no_id_can_make_an_open_sentence_mean_what_another_sentence_means() {
        for (Phrase.Section section : List.of(Phrase.Section.WHEN, Phrase.Section.THEN)) {
            List<Phrase> phrases = PhraseBook.shipped().of(section);
            Map<String, Set<Phrase>> filled = phrases.stream()
                    .collect(Collectors.groupingBy(
                            phrase -> Spelling.plain(phrase.sentence().replaceAll("\\{\\w+}", "some.id")),
                            Collectors.toSet()));
            for (Phrase open : phrases.stream().filter(Phrase::isOpen).toList()) {
                Pattern pattern = open.pattern();
                assertThat(filled).allSatisfy((sentence, meant) -> {
                    if (pattern.matcher(sentence).matches()) {
                        assertThat(meant).as(sentence).containsOnly(open);
                    }
                });
            }
        }
    }

    @Test
    void capitals_quotation_marks_spaces_and_a_full_stop_do_not_count() {
        List<String> ways = List.of(
                "statusi është „Viktimë e mundshme e trafikimit (VMT)“",
                "Statusi është \"viktimë e mundshme e trafikimit (VMT)\".",
                "STATUSI   është Viktimë e mundshme e trafikimit (vmt)");
        assertThat(ways)
                .allSatisfy(way -> assertThat(PhraseBook.shipped()
                                .find(Phrase.Section.WHEN, way)
                                .map(PhraseBook.Found::meaning))
                        .contains("Case( status == Status.POTENTIAL_VICTIM )"));
    }
}
