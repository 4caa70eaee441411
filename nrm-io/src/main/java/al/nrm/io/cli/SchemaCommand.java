package al.nrm.io.cli;

import al.nrm.document.DocumentKind;
import al.nrm.io.json.DocumentSchemas;
import al.nrm.io.report.Labels;
import al.nrm.text.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm schema}: the JSON Schema of a document. */
@Command(name = "schema", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "case|decision|directory|event", descriptionKey = "kind")
    private String kind = "";

    SchemaCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(Objects.requireNonNull(spec).commandLine());
        String schema = DocumentSchemas.of(kind());
        return desk.deliver(given, delivery -> {
            delivery.print(schema.endsWith("\n") ? schema : schema + "\n");
            return ExitCode.DONE.code();
        });
    }

    private DocumentKind kind() {
        List<String> known = Arrays.stream(DocumentKind.values())
                .map(document -> document.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        if (known.contains(kind)) {
            return DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        }
        Labels words = desk.wording().words();
        String what = words.of("schema.unknown", kind, String.join(", ", known));
        throw new UsageException.Because(
                Objects.requireNonNull(spec).commandLine(),
                NearestWord.to(kind, known)
                        .map(near -> what + " " + words.of("usage.maybe", near))
                        .orElse(what));
    }
}
