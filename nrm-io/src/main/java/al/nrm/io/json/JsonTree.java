package al.nrm.io.json;

import al.nrm.document.Limits;
import al.nrm.document.Pointer;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a plain tree: maps in the order of the text, lists, texts, whole numbers, {@link java.math.BigDecimal},
 * booleans and null. Strict: UTF-8, no comments, no spare commas, no {@code NaN}, no key twice, nothing after the
 * document.
 *
 * <p>A duplicate key and a part that is too deep are problems, and the rest is read; the first value of
 * a duplicate key is kept, and a part that is too deep is null. Every other fault ends the reading.
 */
final class JsonTree {
    /** Keys are neither interned nor cached, since they may be personal data. This class checks sizes itself. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Least average number of bytes for a value, lists and objects included; a denser document needs too much memory. */
    private static final int BYTES_FOR_A_VALUE = 16;

    /** Number of values that is allowed for every kind of document. */
    private static final int FEW_VALUES = 10_000;

    /** Characters. Shorter keys are stored once for each document. */
    private static final int SHORT_KEY = 32;

    private static final int MOST_KEYS = 1_000;

    /** Characters. Longer numbers occur in no document, and would take long to convert. */
    private static final int NUMBER_LENGTH = 100;

    private final Limits limits;
    private final int mostValues;
    private final Map<String, String> keys = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int values;
    private int total;
    private boolean complete;
    private @Nullable Object value;

    private JsonTree(Limits limits, int maxBytes) {
        this.limits = limits;
        this.mostValues = Math.max(FEW_VALUES, maxBytes / BYTES_FOR_A_VALUE);
    }

    /**
     * Reads bytes of UTF-8. The caller limits their number.
     *
     * @param maxBytes the size that a document of its kind may have, by which the number of its values is limited
     */
    static JsonTree of(byte[] json, Limits limits, int maxBytes) {
        return decode(json)
                .map(text -> of(text, limits, maxBytes))
                .orElseGet(() -> refused(JsonRefusal.notUtf8(), limits));
    }

    /**
     * Reads a text. The caller limits its length.
     *
     * @param maxBytes the size that a document of its kind may have, by which the number of its values is limited
     */
    static JsonTree of(String json, Limits limits, int maxBytes) {
        JsonTree tree = new JsonTree(limits, maxBytes);
        tree.parse(json.startsWith("\uFEFF") ? json.substring(1) : json);
        return tree;
    }

    /** A text that is refused before it is parsed. */
    static JsonTree refused(Problem problem, Limits limits) {
        JsonTree tree = new JsonTree(limits, 0);
        tree.add(problem);
        return tree;
    }

    /** The tree; null if the document is null, or if it is not complete. */
    @Nullable
    Object value() {
        return value;
    }

    /** The value that a codec makes of the tree, or everything that is wrong with the text and the tree. */
    <T> ReadResult<T> read(Function<@Nullable Object, ReadResult<T>> codec) {
        return complete ? codec.apply(value).after(problems(), total) : ReadResult.refused(problems(), total);
    }

    /** Whether the text was read to its end. */
    boolean isComplete() {
        return complete;
    }

    private List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Decodes UTF-8. A zero byte in first or second place means UTF-16 or UTF-32, and the text is refused. */
    private static Optional<String> decode(byte[] json) {
        if (json.length >= 2 && (json[0] == 0 || json[1] == 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private void parse(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                add(JsonRefusal.empty());
                return;
            }
            Object read = read(parser, Pointer.ROOT, 0);
            if (values > mostValues) {
                add(JsonRefusal.tooManyValues(mostValues));
                return;
            }
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                add(JsonRefusal.trailing(at.getLineNr(), at.getColumnNr()));
                return;
            }
            value = read;
            complete = true;
        } catch (StreamConstraintsException tooDeep) {
            // Only the depth is constrained, and a problem was added where the limit of the document was passed.
            value = null;
        } catch (UnexpectedEndOfInputException early) {
            add(JsonRefusal.truncated(line(early), column(early)));
        } catch (JacksonException notJson) {
            // The message quotes the text, which may be personal data; only the place is used.
            add(JsonRefusal.notJson(line(notJson), column(notJson)));
        }
    }

    private @Nullable Object read(JsonParser parser, Pointer at, int depth) {
        JsonToken token = parser.currentToken();
        values++;
        if (token.isStructStart() && depth >= limits.depth()) {
            add(JsonRefusal.tooDeep(at, limits.depth()));
            parser.skipChildren();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> array(parser, at, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, at, token);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(JsonParser parser, Pointer at, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String key = known(parser.nextName());
                key != null && values <= mostValues;
                key = known(parser.nextName())) {
            Pointer here = at.child(key);
            boolean twice = object.containsKey(key);
            if (twice) {
                add(JsonRefusal.twice(here));
            }
            parser.nextToken();
            Object entry = read(parser, here, depth + 1);
            if (!twice) {
                object.put(key, entry);
            }
        }
        return object;
    }

    /** The first instance of an equal key. */
    private @Nullable String known(@Nullable String key) {
        if (key == null || key.length() > SHORT_KEY) {
            return key;
        }
        String first = keys.get(key);
        if (first == null && keys.size() < MOST_KEYS) {
            keys.put(key, key);
        }
        return first == null ? key : first;
    }

    private List<@Nullable Object> array(JsonParser parser, Pointer at, int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY && values <= mostValues) {
            array.add(read(parser, at.child(array.size()), depth + 1));
        }
        return array;
    }

    private @Nullable Object number(JsonParser parser, Pointer at, JsonToken token) {
        if (parser.getStringLength() > NUMBER_LENGTH) {
            add(JsonRefusal.hugeNumber(at));
            return null;
        }
        try {
            return token == JsonToken.VALUE_NUMBER_INT ? parser.getNumberValue() : parser.getDecimalValue();
        } catch (InputCoercionException
                | StreamConstraintsException
                | ArithmeticException
                | NumberFormatException huge) {
            add(JsonRefusal.hugeNumber(at));
            return null;
        }
    }

    private void add(Problem problem) {
        total++;
        if (problems.size() < ReadResult.LISTED) {
            problems.add(problem);
        }
    }

    private static int line(JacksonException exception) {
        TokenStreamLocation at = exception.getLocation();
        return at == null ? 1 : Math.max(1, at.getLineNr());
    }

    private static int column(JacksonException exception) {
        TokenStreamLocation at = exception.getLocation();
        return at == null ? 1 : Math.max(1, at.getColumnNr());
    }
}
