package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
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
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML 1.2 as plain data: no tags that build objects, no aliases, no key twice, one document; every value knows its line. */
public sealed interface Yaml {
    /** A value that begins or ends with the marks that a word processor makes of straight ones. */
    Pattern CURLY = Pattern.compile("^[\u201C\u201D\u201E\u2018]|[\u201C\u201D\u2019]$");

    /** From 1. */
    int line();

    /** The value as a plain tree of maps, lists, texts, numbers, booleans and null. */
    @Nullable
    Object plain();

    /** Keys and values in the order of the file. */
    record Mapping(Map<String, Yaml> entries, Map<String, Integer> keyLines, int line) implements Yaml {
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

    /** A single value as it is written; {@code plain} is what YAML takes it for: a text, number, boolean or null. */
    record Scalar(String text, Kind kind, int line) implements Yaml {
        /** What YAML takes a value for. */
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

    /** Reads one document; nothing, and a problem, if it cannot be read. */
    static Optional<Yaml> read(String path, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(5 * 1024 * 1024)
                .build();
        try {
            if (!YamlShape.isPlain(settings, path, text, problems)) {
                return Optional.empty();
            }
            return new Compose(settings).composeString(text).map(node -> of(node, path, problems));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            YamlFault fault = YamlFault.near(text, line);
            problems.add(new Rule.Place(path, fault.line()), notYaml(), fault.why());
            return Optional.empty();
        } catch (YamlEngineException broken) {
            problems.add(new Rule.Place(path, 1), notYaml(), Text.of("Kontrolloni shkrimin.", "Look at the spelling."));
            return Optional.empty();
        }
    }

    private static Text notYaml() {
        return Text.of("Nuk lexohet si YAML.", "This cannot be read as YAML.");
    }

    private static Yaml of(Node node, String path, Problems problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        if (node instanceof MappingNode mapping) {
            Map<String, Yaml> entries = new LinkedHashMap<>();
            Map<String, Integer> keyLines = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                int keyLine = tuple.getKeyNode()
                        .getStartMark()
                        .map(mark -> mark.getLine() + 1)
                        .orElse(line);
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                Yaml value = of(tuple.getValueNode(), path, problems);
                if (key.isBlank()) {
                    problems.add(
                            new Rule.Place(path, keyLine),
                            Text.of("Këtu mungon një çelës.", "A key is missing here."),
                            Text.of("Një çelës është një fjalë para dy pikave.", "A key is a word before a colon."));
                } else if (entries.putIfAbsent(key, value) != null) {
                    problems.add(
                            new Rule.Place(path, keyLine),
                            Text.of("Çelësi \"" + key + "\" gjendet dy herë.", "The key \"" + key + "\" stands twice."),
                            Text.of(
                                    "Herën e parë në rreshtin " + keyLines.get(key) + ".",
                                    "The first time on line " + keyLines.get(key) + "."));
                    continue;
                }
                keyLines.put(key, keyLine);
            }
            return new Mapping(entries, keyLines, line);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(of(item, path, problems)));
            return new Sequence(items, line);
        }
        if (node instanceof ScalarNode scalar) {
            Optional<Scalar.Kind> kind = kind(scalar.getTag());
            if (scalar.getScalarStyle() == ScalarStyle.PLAIN
                    && CURLY.matcher(scalar.getValue()).find()) {
                problems.add(
                        new Rule.Place(path, line),
                        Text.of(
                                "Thonjëzat e lakuara mbeten pjesë e tekstit: " + scalar.getValue() + ".",
                                "The curly quotation marks remain a part of the text: " + scalar.getValue() + "."),
                        Text.of(
                                "Në YAML një tekst vihet në thonjëza të drejta: \"…\".",
                                "In YAML a text stands in straight quotation marks: \"…\"."));
            }
            if (kind.isPresent()) {
                return new Scalar(scalar.getValue(), kind.get(), line);
            }
        }
        problems.add(
                new Rule.Place(path, line),
                Text.of("Etiketat dhe lidhjet e YAML nuk pranohen.", "Tags and aliases of YAML are refused."),
                Text.of("Një paketë mban vetëm të dhëna.", "A pack holds data alone."));
        return new Scalar("", Scalar.Kind.NULL, line);
    }

    private static Optional<Scalar.Kind> kind(Tag tag) {
        if (tag.equals(Tag.STR)) {
            return Optional.of(Scalar.Kind.TEXT);
        } else if (tag.equals(Tag.INT)) {
            return Optional.of(Scalar.Kind.INTEGER);
        } else if (tag.equals(Tag.FLOAT)) {
            return Optional.of(Scalar.Kind.DECIMAL);
        } else if (tag.equals(Tag.BOOL)) {
            return Optional.of(Scalar.Kind.BOOLEAN);
        } else if (tag.equals(Tag.NULL)) {
            return Optional.of(Scalar.Kind.NULL);
        }
        return Optional.empty();
    }
}
