package al.nrm.io.jackson;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.document.Limits;
import al.nrm.inquiry.WhyNot;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Directory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets an ObjectMapper of Jackson 2 read and write the documents of this library, also where they are part of a host's own
 * types: {@link CaseFile}, {@link Directory}, {@link Decision}, {@link Question}, {@link WhyNot}, {@link Problem} and
 * {@link RefusedInputException}. They are written by the same codecs as by {@code NrmJson} and read as strictly.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(Jackson2Module.of(rules.terms()));
 * String json = mapper.writeValueAsString(rules.decide(mapper.readValue(text, CaseFile.class)));
 * }</pre>
 *
 * <p>A refused document ends in a {@link JsonMappingException} whose cause is a {@link RefusedInputException} with every
 * problem. Its pointers begin at the document, not at the host's own type. A {@code CaseFile} is written with its identity.
 *
 * <p>The limits of depth, texts, numbers and observations hold; the host limits the bytes of a request.
 */
public final class Jackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private Jackson2Module(CaseTerms terms) {
        super("nrm");
        DocumentCodec.all(terms).forEach(this::add);
    }

    /**
     * The module.
     *
     * @param terms what the rule pack demands of a case: {@code rules.terms()}
     * @return the module, to be registered with the mapper of the host; Spring Boot finds a bean of this type
     */
    public static Jackson2Module of(CaseTerms terms) {
        return new Jackson2Module(terms);
    }

    private <T> void add(DocumentCodec<T> codec) {
        addSerializer(codec.type(), new Writing<>(codec));
        addDeserializer(codec.type(), new Reading<>(codec));
    }

    /** Writes the plain tree of a value. */
    private static final class Writing<T> extends JsonSerializer<T> {
        private final DocumentCodec<T> codec;

        private Writing(DocumentCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider context) throws IOException {
            tree(codec.write().apply(value), json);
        }

        private static void tree(@Nullable Object tree, JsonGenerator json) throws IOException {
            if (tree == null) {
                json.writeNull();
            } else if (tree instanceof String text) {
                json.writeString(text);
            } else if (tree instanceof Map<?, ?> map) {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    tree(entry.getValue(), json);
                }
                json.writeEndObject();
            } else if (tree instanceof Iterable<?> list) {
                json.writeStartArray();
                for (Object entry : list) {
                    tree(entry, json);
                }
                json.writeEndArray();
            } else if (tree instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (tree instanceof Integer number) {
                json.writeNumber(number);
            } else if (tree instanceof Double number) {
                json.writeNumber(number);
            } else {
                json.writeNumber(new BigDecimal(tree.toString()));
            }
        }
    }

    /** Reads a plain tree, and the value from it. */
    private static final class Reading<T> extends JsonDeserializer<T> {
        private final DocumentCodec<T> codec;

        private Reading(DocumentCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            PlainTree tree = new PlainTree(Limits.DEFAULT.depth());
            Object plain = tree(parser, tree);
            try {
                return codec.value(plain, tree);
            } catch (RefusedInputException refused) {
                throw JsonMappingException.from(parser, codec.refusal(refused), refused);
            }
        }

        /** Reads recursively, down to the limit of depth. */
        private static @Nullable Object tree(JsonParser parser, PlainTree tree) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                if (!tree.enterObject()) {
                    parser.skipChildren();
                    return tree.tooDeep();
                }
                for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                    parser.nextToken();
                    tree.key(key);
                    tree.value(tree(parser, tree));
                }
                return tree.leave();
            }
            if (token == JsonToken.START_ARRAY) {
                if (!tree.enterList()) {
                    parser.skipChildren();
                    return tree.tooDeep();
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    tree.value(tree(parser, tree));
                }
                return tree.leave();
            }
            return switch (token) {
                case VALUE_NUMBER_INT -> PlainTree.whole(parser.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> tree.decimal(parser.getText());
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NULL -> null;
                default -> parser.getText();
            };
        }
    }
}
