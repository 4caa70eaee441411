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
 * <p>A duplicate key and a part that is too deep are problems, and the rest is read all the same; of the
 * former the first value counts, of the latter nothing. Every other fault ends the reading.
 */
final class JsonTree {
    /** Keys are neither interned nor kept: some of them may be personal. Sizes are checked here. */
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

    /** Bytes of a document for each of its values, lists and objects included: fewer take too much memory as a tree. */
    private static final int BYTES_FOR_A_VALUE = 16;

    /** So many values are read whatever the size that a document may have. */
    private static final int FEW_VALUES = 10_000;

    /** Keys so short are kept once for a document; they are forgotten with it. */
    private static final int SHORT_KEY = 32;

    private static final int MOST_KEYS = 1_000;

    /** More digits than this are no number of ours, and would cost time to convert. */
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
     * Reads bytes of UTF-8. Their number is the caller's concern.
     *
     * @param maxBytes the size that a document of its kind may have, by which the number of its values is limited
     */
    public static JsonTree of(byte[] json, Limits limits, int maxBytes) {
        return decode(json).map(text -> of(text, limits, maxBytes)).orElseGet(() -> {
            JsonTree tree = new JsonTree(limits, maxBytes);
            tree.add(JsonRefusal.notUtf8());
            return tree;
        });
    }

    /**
     * Reads a text. Its length is the caller's concern.
     *
     * @param maxBytes the size that a document of its kind may have, by which the number of its values is limited
     */
    public static JsonTree of(String json, Limits limits, int maxBytes) {
        JsonTree tree = new JsonTree(limits, maxBytes);
        tree.parse(json.startsWith("\uFEFF") ? json.substring(1) : json);
        return tree;
    }

    /** What is refused before it is read. */
    public static JsonTree refused(Problem problem, Limits limits) {
        JsonTree tree = new JsonTree(limits, 0);
        tree.add(problem);
        return tree;
    }

    /** The tree; null where the document is null, and where it is not complete. */
    public @Nullable Object value() {
        return value;
    }

    /** Whether the text was read to its end. */
    public boolean isComplete() {
        return complete;
    }

    /** What is wrong; of very many only the first are listed. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many problems there are, listed or not. */
    public int total() {
        return total;
    }

    /** No text of JSON begins with a zero byte or has one in second place: that is UTF-16 or UTF-32. */
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
            // Of these constraints only the depth has a limit, and passing the limit of a document was a problem
            // already.
            value = null;
        } catch (UnexpectedEndOfInputException early) {
            add(JsonRefusal.truncated(line(early), column(early)));
        } catch (JacksonException notJson) {
            // Its message quotes the text, which may be personal; only the place is passed on.
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

    /** The same key for every time it comes. */
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
