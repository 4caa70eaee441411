package al.nrm.io.cli;

import al.nrm.document.AnswerKind;
import al.nrm.document.DocumentKind;
import al.nrm.io.json.DocumentSchemas;
import al.nrm.io.report.Labels;
import al.nrm.text.NearestWord;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    @Parameters(paramLabel = "case|decision|directory", descriptionKey = "kind")
    private String kind = "";

    SchemaCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(Objects.requireNonNull(spec).commandLine());
        String schema = schema();
        return desk.deliver(given, delivery -> {
            delivery.print(schema);
            return ExitCode.DONE.code();
        });
    }

    private String schema() {
        SortedMap<String, Supplier<String>> schemas = new TreeMap<>();
        for (DocumentKind document : DocumentKind.values()) {
            schemas.put(name(document), () -> DocumentSchemas.of(document));
        }
        for (AnswerKind answer : AnswerKind.values()) {
            schemas.put(name(answer), () -> DocumentSchemas.of(answer));
        }
        schemas.put("training", DocumentSchemas::trainings);
        schemas.put("answers", DocumentSchemas::answers);
        schemas.put("release", DocumentSchemas::releases);
        Set<String> known = schemas.keySet();
        Supplier<String> schema = schemas.get(kind);
        if (schema != null) {
            return schema.get();
        }
        Labels words = desk.wording().words();
        String what = words.of("schema.unknown", kind, String.join(", ", known));
        throw new UsageException.Because(
                Objects.requireNonNull(spec).commandLine(),
                NearestWord.to(kind, known)
                        .map(near -> what + " " + words.of("usage.maybe", near))
                        .orElse(what));
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
