package al.nrm.io.cli.internal.decide;

import al.nrm.document.AnswerKind;
import al.nrm.document.DocumentKind;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.json.DocumentSchemas;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nrm schema}: the JSON Schema of a document. */
@Command(name = "schema")
public final class SchemaCommand extends CliCommand {
    @Parameters(paramLabel = "case|decision|directory", descriptionKey = "kind")
    private String kind = "";

    @Override
    protected int run() {
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
        Supplier<String> schema = schemas.get(kind);
        if (schema == null) {
            throw values().refusedNear(
                            kind, schemas.keySet(), "schema.unknown", kind, String.join(", ", schemas.keySet()));
        }
        return deliver(schema.get());
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
