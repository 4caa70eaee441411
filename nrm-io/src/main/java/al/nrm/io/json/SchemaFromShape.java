package al.nrm.io.json;

import al.nrm.document.Limits;
import al.nrm.document.Shape;
import al.nrm.document.TextForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shape of a document as JSON Schema (2020-12). Numbers of the usual limits are written into it. Lists of codes
 * and sentences, which come often, are named once under {@code $defs}.
 */
final class SchemaFromShape {
    private static final int FEW_CODES = 2;
    private static final KeyDescriptions DESCRIPTIONS = new KeyDescriptions();
    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaFromShape() {}

    /**
     * The schema of a document.
     *
     * @param name the value of its key {@code schema}, such as {@code nrm/case/1}
     */
    static Map<String, Object> of(String name, Shape shape) {
        String kind = name.substring(name.indexOf('/') + 1, name.lastIndexOf('/'));
        SchemaFromShape parts = new SchemaFromShape();
        Map<String, Object> root = parts.schema(shape, false, kind);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:" + name.replace('/', ':'));
        schema.put("title", name);
        schema.putAll(root);
        if (!parts.definitions.isEmpty()) {
            schema.put("$defs", parts.definitions);
        }
        return schema;
    }

    private Map<String, Object> schema(Shape shape, boolean optional, String path) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Fields fields) {
            if (isSentence(fields)) {
                definitions.computeIfAbsent("Sentence", none -> object(fields, new LinkedHashMap<>(), path));
                refer(schema, "Sentence", optional);
            } else {
                type(schema, "object", optional);
                object(fields, schema, path);
            }
        } else if (shape instanceof Shape.Items items) {
            type(schema, "array", optional);
            schema.put("items", schema(items.item(), false, path));
            if (items.limited()) {
                schema.put("maxItems", Limits.DEFAULT.observations());
            }
        } else if (shape instanceof Shape.ByKey byKey) {
            type(schema, "object", optional);
            byKey.keys().pattern().ifPresent(pattern -> schema.put("propertyNames", name(pattern)));
            schema.put("additionalProperties", schema(byKey.value(), false, path));
            if (byKey.some()) {
                schema.put("minProperties", 1);
            }
        } else if (shape instanceof Shape.Code code) {
            code(schema, code, optional);
        } else if (shape instanceof Shape.Words words) {
            type(schema, "string", optional);
            words(schema, words.form());
        } else if (shape instanceof Shape.Whole whole) {
            type(schema, "integer", optional);
            range(schema, whole.from(), whole.to());
        } else if (shape instanceof Shape.Decimal decimal) {
            type(schema, "number", optional);
            range(schema, decimal.from(), decimal.to());
        } else if (shape instanceof Shape.AnyObject) {
            type(schema, "object", optional);
        } else if (shape instanceof Shape.PlainValue) {
            schema.put(
                    "anyOf",
                    List.of(
                            Map.of("type", "string"),
                            Map.of("type", "integer"),
                            Map.of("type", "array", "items", Map.of("type", "string"))));
        } else {
            type(schema, "boolean", optional);
        }
        return schema;
    }

    private Map<String, Object> object(Shape.Fields fields, Map<String, Object> schema, String path) {
        schema.putIfAbsent("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.members().forEach((key, member) -> {
            String inside = path + "/" + key;
            Map<String, Object> property = new LinkedHashMap<>();
            DESCRIPTIONS.of(inside).ifPresent(text -> property.put("description", text));
            property.putAll(schema(member.shape(), !member.required(), inside));
            properties.put(key, property);
            if (member.required()) {
                required.add(key);
            }
        });
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (fields.variants().isPresent()) {
            variants(schema, fields.variants().get(), path);
        } else {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    /** An unknown code is of a later version, and its further keys are not known here. */
    private void variants(Map<String, Object> schema, Shape.Variants variants, String path) {
        List<Object> cases = new ArrayList<>();
        variants.byCode().forEach((code, fields) -> {
            Map<String, Object> then = object(fields, new LinkedHashMap<>(), path);
            then.remove("additionalProperties");
            Map<String, Object> theCode = new LinkedHashMap<>();
            theCode.put("const", code);
            DESCRIPTIONS.of(path + "/" + variants.key()).ifPresent(text -> theCode.put("description", text));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("if", Map.of("properties", Map.of(variants.key(), theCode)));
            one.put("then", then);
            cases.add(one);
        });
        schema.put("allOf", cases);
    }

    private static boolean isSentence(Shape.Fields fields) {
        return List.copyOf(fields.members().keySet()).equals(List.of("sq", "en"));
    }

    private void code(Map<String, Object> schema, Shape.Code code, boolean optional) {
        List<@Nullable Object> values = new ArrayList<>(code.allowed());
        if (values.size() <= FEW_CODES) {
            if (optional) {
                values.add(null);
            }
            schema.put("enum", values);
            return;
        }
        String name = definition(code);
        definitions.computeIfAbsent(name, none -> Map.of("enum", values));
        refer(schema, name, optional);
    }

    /** The same list has the same name; a list without UNKNOWN is another one. */
    private static String definition(Shape.Code code) {
        String type = code.type().isEmpty()
                ? code.codes().get(0).startsWith("AL-") ? "County" : "Municipality"
                : code.type().replace(".", "");
        return code.allowed().contains(Shape.Code.UNKNOWN) ? type + "OrUnknown" : type;
    }

    private static void refer(Map<String, Object> schema, String name, boolean optional) {
        Map<String, Object> reference = Map.of("$ref", "#/$defs/" + name);
        if (optional) {
            schema.put("anyOf", List.of(reference, Map.of("type", "null")));
        } else {
            schema.putAll(reference);
        }
    }

    private static void words(Map<String, Object> schema, TextForm form) {
        form.pattern().ifPresent(pattern -> schema.putAll(name(pattern)));
        form.format().ifPresent(format -> schema.put("format", format));
        schema.put("maxLength", Limits.DEFAULT.textLength());
    }

    /**
     * In some languages {@code $} also matches before a line feed at the end, so line feeds are excluded beside it. The type
     * is named there, since a pattern holds for whatever is no text, such as null where a key may be absent.
     */
    private static Map<String, Object> name(String pattern) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("pattern", pattern);
        Map<String, Object> lineFeed = new LinkedHashMap<>();
        lineFeed.put("type", "string");
        lineFeed.put("pattern", "[\\n\\r]");
        name.put("not", lineFeed);
        return name;
    }

    private static void range(Map<String, Object> schema, int from, int to) {
        schema.put("minimum", from);
        schema.put("maximum", to);
    }

    private static void type(Map<String, Object> schema, String type, boolean optional) {
        schema.put("type", optional ? List.of(type, "null") : type);
    }
}
