package al.nrm.io.cli;

import al.nrm.criteria.VocabularyReference;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.criteria.EditorSnippets;
import al.nrm.io.report.criteria.WordText;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.VocabularyList;
import al.nrm.rules.pack.RulePack;
import al.nrm.text.TextLanguage;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack words}: every word that a rule may use, to read, for Drools to compile, or for an editor to offer. */
@Command(name = "words", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackWordsCommand implements Callable<Integer> {
    private static final String DRL = "drl";
    private static final String SNIPPETS = "snippets";

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "0..1", descriptionKey = "words.find")
    private @Nullable String find;

    @Option(names = "--format", paramLabel = "text|drl|snippets", descriptionKey = "words.format")
    private @Nullable String format;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        parent.checkFormat(spec, format, "text", DRL, SNIPPETS);
        RulePack rules = given.pack()
                .map(parent::rules)
                .orElseGet(ReferralRules::bundled)
                .pack();
        String text = text(rules, parent.desk().wording().language());
        return parent.desk().deliver(given, delivery -> {
            delivery.print(text);
            return ExitCode.DONE.code();
        });
    }

    private String text(RulePack rules, TextLanguage language) {
        if (DRL.equals(format)) {
            return VocabularyList.drl(rules);
        }
        VocabularyReference all = VocabularyList.book(rules);
        VocabularyReference words = find == null ? all : all.find(find, language);
        return SNIPPETS.equals(format) ? snippets(EditorSnippets.of(words, language)) : WordText.of(words, language);
    }

    /** One snippet a line, so that a change of the vocabulary is a change of few lines. */
    private static String snippets(Map<String, Map<String, Object>> snippets) {
        return snippets.entrySet().stream()
                .map(snippet -> NrmJson.standard().line(Map.of(snippet.getKey(), snippet.getValue())))
                .map(line -> line.strip().substring(1, line.strip().length() - 1))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
