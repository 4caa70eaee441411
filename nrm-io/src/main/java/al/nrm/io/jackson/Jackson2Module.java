package al.nrm.io.jackson;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.document.CaseDocument;
import al.nrm.document.DecisionDocument;
import al.nrm.document.DirectoryDocument;
import al.nrm.document.ErrorDocument;
import al.nrm.document.InquiryDocument;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
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
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;
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
 * <p>The limits of depth, texts, numbers and observations hold; how many bytes a request may have is the host's to limit.
 */
public final class Jackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private Jackson2Module(CaseTerms terms) {
        super("nrm");
        both(CaseFile.class, CaseDocument::tree, tree -> CaseDocument.read(tree, terms));
        both(Directory.class, DirectoryDocument::tree, DirectoryDocument::read);
        both(Decision.class, DecisionDocument::tree, DecisionDocument::read);
        both(Question.class, InquiryDocument::tree, InquiryDocument::question);
        both(WhyNot.class, InquiryDocument::tree, InquiryDocument::whyNot);
        both(Problem.class, ErrorDocument::tree, ErrorDocument::problem);
        both(RefusedInputException.class, ErrorDocument::tree, ErrorDocument::read);
    }

    /**
     * The module.
     *
     * @param terms what the rule pack demands of a case: {@code rules.terms()}
     * @return to be registered with the mapper of the host; a bean of this type is found by Spring Boot
     */
    public static Jackson2Module of(CaseTerms terms) {
        return new Jackson2Module(terms);
    }

    private <T> void both(
            Class<T> type,
            Function<T, Map<String, @Nullable Object>> write,
            Function<@Nullable Object, ReadResult<T>> read) {
        addSerializer(type, new Writing<>(write));
        addDeserializer(type, new Reading<>(type, read));
    }

    /** Writes the plain tree of a value. */
    private static final class Writing<T> extends JsonSerializer<T> {
        private final Function<T, Map<String, @Nullable Object>> write;

        private Writing(Function<T, Map<String, @Nullable Object>> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider context) throws IOException {
            tree(write.apply(value), json);
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
        private final Class<T> type;
        private final Function<@Nullable Object, ReadResult<T>> read;

        private Reading(Class<T> type, Function<@Nullable Object, ReadResult<T>> read) {
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            PlainTree tree = new PlainTree(Limits.DEFAULT.depth());
            Object plain = tree(parser, tree);
            ReadResult<T> result = read.apply(plain).after(tree.problems(), tree.total());
            if (result.isRefused()) {
                RefusedInputException refused = new RefusedInputException(result.problems(), result.total());
                String message = type.getSimpleName() + " was refused: " + refused.getMessage();
                throw JsonMappingException.from(parser, message, refused);
            }
            return result.value();
        }

        /** Reads on by recursion, which ends at the limit of depth. */
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
            if (token == JsonToken.VALUE_NUMBER_INT) {
                BigInteger number = parser.getBigIntegerValue();
                return number.bitLength() < Integer.SIZE ? (Object) number.intValue() : number;
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                return tree.decimal(parser.getText());
            }
            return token == JsonToken.VALUE_TRUE
                    ? Boolean.TRUE
                    : token == JsonToken.VALUE_FALSE
                            ? Boolean.FALSE
                            : token == JsonToken.VALUE_NULL ? null : parser.getText();
        }
    }
}
