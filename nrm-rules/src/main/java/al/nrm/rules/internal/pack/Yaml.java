package al.nrm.rules.internal.pack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML 1.2 as plain data: no tags that build objects, no aliases, no duplicate keys, one document; every value has its line. */
public sealed interface Yaml {
    /** A value that begins or ends with typographic quotation marks. */
    Pattern CURLY = Pattern.compile("^[\u201C\u201D\u201E\u2018]|[\u201C\u201D\u2019]$");

    Map<Tag, Scalar.Kind> KINDS = Map.of(
            Tag.STR, Scalar.Kind.TEXT,
            Tag.INT, Scalar.Kind.INTEGER,
            Tag.FLOAT, Scalar.Kind.DECIMAL,
            Tag.BOOL, Scalar.Kind.BOOLEAN,
            Tag.NULL, Scalar.Kind.NULL);

    /** From 1. */
    int line();

    /** The value as a plain tree of maps, lists, texts, numbers, booleans and null. */
    @Nullable
    Object plain();

    /** Keys and values in the order of the file. */
    record Mapping(Map<String, Yaml> entries, Map<String, Integer> keyLines, int line) implements Yaml {
        /** The line of a key; that of the mapping if there is no such key. */
        public int lineOf(String key) {
            return keyLines.getOrDefault(key, line);
        }

        /** The same without a key. */
        Mapping without(String key) {
            Map<String, Yaml> others = new LinkedHashMap<>(entries);
            others.remove(key);
            return new Mapping(others, keyLines, line);
        }

        @Override
        public Map<String, @Nullable Object> plain() {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            entries.forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, int line) implements Yaml {
        @Override
        public List<@Nullable Object> plain() {
            List<@Nullable Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(item.plain()));
            return plain;
        }
    }

    /** A single value as it is written; {@code plain} is the text, number, boolean or null for which it stands in YAML. */
    record Scalar(String text, Kind kind, int line) implements Yaml {
        /** The type of a value in YAML. */
        public enum Kind {
            TEXT,
            INTEGER,
            DECIMAL,
            BOOLEAN,
            NULL
        }

        @Override
        public @Nullable Object plain() {
            return switch (kind) {
                case TEXT -> text;
                case INTEGER -> number(new BigInteger(text.replace("_", "")));
                case DECIMAL -> text.matches("-?[0-9].{0,30}") ? new BigDecimal(text) : text;
                case BOOLEAN -> Boolean.valueOf(text);
                case NULL -> null;
            };
        }

        private static Object number(BigInteger number) {
            return number.bitLength() < Integer.SIZE ? (Object) number.intValue() : number;
        }
    }

    /** Reads the text of a file as one document; empty, with a problem, if it cannot be read. */
    static Optional<Yaml> read(PackFile file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.path())
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(5 * 1024 * 1024)
                .build();
        try {
            return YamlShape.tree(settings, file, text).map(node -> of(node, file));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            YamlFault fault = YamlFault.near(text, line);
            file.problems().add(file.place(fault.line()), PackFile.text("yaml"), PackFile.text(fault.key()));
            return Optional.empty();
        } catch (YamlEngineException broken) {
            file.problem(1, "yaml");
            return Optional.empty();
        }
    }

    private static Yaml of(Node node, PackFile file) {
        int line = line(node).orElse(1);
        if (node instanceof MappingNode mapping) {
            Map<String, Yaml> entries = new LinkedHashMap<>();
            Map<String, Integer> keyLines = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                int keyLine = line(tuple.getKeyNode()).orElse(line);
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                Yaml value = of(tuple.getValueNode(), file);
                if (key.isBlank()) {
                    file.problem(keyLine, "key.missing");
                } else if (entries.putIfAbsent(key, value) != null) {
                    file.problem(keyLine, "key.twice", key, keyLines.getOrDefault(key, line));
                    continue;
                }
                keyLines.put(key, keyLine);
            }
            return new Mapping(entries, keyLines, line);
        }
        if (node instanceof SequenceNode sequence) {
            return new Sequence(
                    sequence.getValue().stream().map(item -> of(item, file)).toList(), line);
        }
        if (node instanceof ScalarNode scalar) {
            Scalar.Kind kind = KINDS.get(scalar.getTag());
            if (scalar.getScalarStyle() == ScalarStyle.PLAIN
                    && CURLY.matcher(scalar.getValue()).find()) {
                file.problem(line, "yaml.curly", scalar.getValue());
            }
            if (kind != null) {
                return new Scalar(scalar.getValue(), kind, line);
            }
        }
        file.problem(line, "yaml.tag");
        return new Scalar("", Scalar.Kind.NULL, line);
    }

    private static Optional<Integer> line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1);
    }
}
