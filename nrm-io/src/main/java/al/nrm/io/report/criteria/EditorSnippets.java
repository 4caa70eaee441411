package al.nrm.io.report.criteria;

import al.nrm.criteria.VocabularyReference;
import al.nrm.criteria.Word;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.text.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that a rule may use, as snippets of an editor (VS Code and what reads its {@code .code-snippets}): typing the
 * beginning of a word or of a sentence offers the whole.
 */
public final class EditorSnippets {
    private static final Pattern BRACES = Pattern.compile("\\{([a-z]+)}");
    private static final String SKELETON = """
            rule "${1:topic.name}"
              @sq("${2:Fjalia në shqip.}")
              @en("${3:The sentence in English.}")
              @cite("${4:source-id: art. 1}")
              @inForce("${5:2027-01-01}..")
            when
              $0
            then

            end""";

    private EditorSnippets() {}

    /**
     * The snippets of a vocabulary.
     *
     * @param book the words
     * @param language the language of the sentences and of the explanations
     * @return by name; {@code prefix}, {@code body}, {@code description}
     */
    public static Map<String, Map<String, Object>> of(VocabularyReference book, TextLanguage language) {
        Labels words = CriteriaWords.in(language);
        Map<String, Map<String, Object>> snippets = new LinkedHashMap<>();
        add(snippets, "rule", SKELETON, words.of("snippets.rule"));
        add(snippets, "@overrides", "@overrides(\"${1:rule-id}\")", words.of("snippets.overrides"));
        for (Word noun : book.nouns()) {
            String fields = choice(noun.parts().stream().map(Word::written).toList());
            add(
                    snippets,
                    noun.written(),
                    noun.written() + "( ${1" + fields + "} == $0 )",
                    noun.meaning().in(language));
        }
        for (Word family : book.families()) {
            // A code is written behind its family; names and ids are written as they are.
            boolean names = Character.isLowerCase(family.written().charAt(0));
            String codes = choice(family.parts().stream()
                    .map(code -> names
                            ? code.written()
                            : code.written().substring(code.written().indexOf('.') + 1))
                    .toList());
            add(
                    snippets,
                    family.written() + (names ? "" : "."),
                    (names ? "" : family.written() + ".") + "${1" + codes + "}",
                    family.meaning().in(language));
        }
        for (Word call : book.calls()) {
            add(
                    snippets,
                    call.written().replaceAll("\\(.*", ""),
                    escaped(call.written()).replace("…", "$0"),
                    call.meaning().in(language));
        }
        for (Word chapter : book.sentences()) {
            for (Word sentence : chapter.parts()) {
                String said = sentence.meaning().in(language);
                Matcher places = BRACES.matcher(escaped(said));
                add(
                        snippets,
                        said,
                        places.replaceAll("\\${1:$1}"),
                        chapter.meaning().in(language));
            }
        }
        return snippets;
    }

    private static void add(Map<String, Map<String, Object>> snippets, String prefix, String body, String description) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("prefix", prefix);
        snippet.put("body", body.lines().toList());
        snippet.put("description", description);
        snippets.putIfAbsent(prefix, snippet);
    }

    private static String choice(List<String> options) {
        return options.isEmpty() ? "" : options.stream().collect(Collectors.joining(",", "|", "|"));
    }

    /** Escapes the characters that have a meaning in a snippet. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }
}
