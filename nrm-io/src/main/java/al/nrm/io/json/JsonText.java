package al.nrm.io.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A plain tree as JSON: maps in their order, lists, texts, numbers, booleans and null. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectWriteContext ON_ONE_LINE = ObjectWriteContext.empty();
    private static final ObjectWriteContext ON_MANY_LINES = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer();
        }
    };

    private JsonText() {}

    static String line(Object tree) {
        return write(tree, ON_ONE_LINE);
    }

    static String pretty(Object tree) {
        return write(tree, ON_MANY_LINES);
    }

    private static String write(Object tree, ObjectWriteContext context) {
        // The writer and the generator share buffers, which are reused for the next text.
        BufferRecycler pieces = FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(pieces)) {
            try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
                write(tree, json);
            }
            return text.getAndClear();
        } finally {
            pieces.releaseToPool();
        }
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            number(value, json);
        }
    }

    private static void number(Object value, JsonGenerator json) {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException(
                    "No part of a plain tree: " + value.getClass().getName());
        }
    }

    /** Indents by two spaces, with a line feed on every machine. It holds the current depth, so it is not shared. */
    private static PrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
    }
}
