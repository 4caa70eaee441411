package al.nrm.io.cli.internal.pack;

import al.nrm.criteria.VocabularyReference;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.NamedPacks;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.criteria.EditorSnippets;
import al.nrm.io.report.criteria.WordText;
import al.nrm.rules.authoring.VocabularyList;
import al.nrm.rules.pack.RulePack;
import al.nrm.text.TextLanguage;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm pack words}: every word that a rule may use, as text, as declarations for Drools, or as snippets for an editor. */
@Command(name = "words")
final class PackWordsCommand extends CliCommand {
    @Parameters(paramLabel = "WORD", arity = "0..1", descriptionKey = "words.find")
    private @Nullable String find;

    @Option(names = "--format", paramLabel = "text|drl|snippets", descriptionKey = "words.format")
    private String format = "text";

    @Override
    protected int run() {
        values().check("--format", format, "text", "drl", "snippets");
        RulePack rules = new NamedPacks(context()).rules(options().pack()).pack();
        return deliver(text(rules, context().language()));
    }

    private String text(RulePack rules, TextLanguage language) {
        if (format.equals("drl")) {
            return VocabularyList.drl(rules);
        }
        VocabularyReference all = VocabularyList.book(rules);
        VocabularyReference words = find == null ? all : all.find(find, language);
        return format.equals("snippets") ? snippets(EditorSnippets.of(words, language)) : WordText.of(words, language);
    }

    /** One snippet a line, so that a change of the vocabulary is a change of few lines. */
    private static String snippets(Map<String, Map<String, Object>> snippets) {
        return snippets.entrySet().stream()
                .map(snippet -> NrmJson.standard().line(Map.of(snippet.getKey(), snippet.getValue())))
                .map(line -> line.strip().substring(1, line.strip().length() - 1))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
