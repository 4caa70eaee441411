package al.nrm.io.json;

import al.nrm.document.AnswerKind;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Answers held to their published schemas by another program than the one that writes them. */
public final class AnswerSchemas {
    private AnswerSchemas() {}

    public static List<String> problems(AnswerKind kind, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DocumentSchemas.of(kind), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
