package al.nrm.io.json;

import al.nrm.document.DocumentKind;
import al.nrm.document.Limits;
import al.nrm.document.Shape;
import al.nrm.document.TextForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the shape of a document as JSON Schema (2020-12). Numbers of the usual limits are written into it. */
final class SchemaFromShape {
    private SchemaFromShape() {}

    static Map<String, Object> of(DocumentKind kind) {
        return of(kind.schema(), kind.shape());
    }

    static Map<String, Object> of(String name, Shape.Fields shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:" + name.replace('/', ':'));
        schema.put("title", name);
        schema.putAll(schema(shape, false));
        return schema;
    }

    private static Map<String, Object> schema(Shape shape, boolean optional) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Fields fields) {
            type(schema, "object", optional);
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            fields.members().forEach((key, member) -> {
                properties.put(key, schema(member.shape(), !member.required()));
                if (member.required()) {
                    required.add(key);
                }
            });
            schema.put("properties", properties);
            if (!required.isEmpty()) {
                schema.put("required", required);
            }
            schema.put("additionalProperties", false);
        } else if (shape instanceof Shape.Items items) {
            type(schema, "array", optional);
            schema.put("items", schema(items.item(), false));
            if (items.limited()) {
                schema.put("maxItems", Limits.DEFAULT.observations());
            }
        } else if (shape instanceof Shape.ByKey byKey) {
            type(schema, "object", optional);
            byKey.keys().pattern().ifPresent(pattern -> schema.put("propertyNames", Map.of("pattern", pattern)));
            schema.put("additionalProperties", schema(byKey.value(), false));
            if (byKey.some()) {
                schema.put("minProperties", 1);
            }
        } else if (shape instanceof Shape.Code code) {
            List<@Nullable Object> values = new ArrayList<>(code.allowed());
            if (optional) {
                values.add(null);
            }
            schema.put("enum", values);
        } else if (shape instanceof Shape.Words words) {
            type(schema, "string", optional);
            words(schema, words.form());
        } else if (shape instanceof Shape.Whole whole) {
            type(schema, "integer", optional);
            range(schema, whole.from(), whole.to());
        } else if (shape instanceof Shape.Decimal decimal) {
            type(schema, "number", optional);
            range(schema, decimal.from(), decimal.to());
        } else {
            type(schema, "boolean", optional);
        }
        return schema;
    }

    private static void words(Map<String, Object> schema, TextForm form) {
        form.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
        form.format().ifPresent(format -> schema.put("format", format));
        schema.put("maxLength", Limits.DEFAULT.textLength());
    }

    private static void range(Map<String, Object> schema, int from, int to) {
        schema.put("minimum", from);
        schema.put("maximum", to);
    }

    private static void type(Map<String, Object> schema, String type, boolean optional) {
        schema.put("type", optional ? List.of(type, "null") : type);
    }
}
