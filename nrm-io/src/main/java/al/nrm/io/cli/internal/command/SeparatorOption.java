package al.nrm.io.cli.internal.command;

import al.nrm.text.TextLanguage;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --separator}: the character between the cells of a table that is written. */
public final class SeparatorOption {
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t');

    @Option(names = "--separator", paramLabel = "comma|semicolon|tab", descriptionKey = "table.separator")
    private @Nullable String named;

    /**
     * The separator that was named; if none was, the one that spreadsheets of the language expect.
     *
     * @throws UsageException if there is no such separator
     */
    public char value(OptionValues values) {
        values.check("--separator", named, "comma", "semicolon", "tab");
        return named == null
                ? values.words().language() == TextLanguage.SQ ? ';' : ','
                : Objects.requireNonNull(SEPARATORS.get(named));
    }
}
