package al.nrm.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Person;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.inquiry.WhyNot;
import al.nrm.io.json.NrmJson;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import al.nrm.text.Text;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The documents through a host's own mapper, by themselves and nested. The cases are invented. */
class JacksonModulesTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final ReferralRules RULES = ReferralRules.bundled();
    private static final NrmJson JSON = NrmJson.standard();

    /** A host's own type around ours. */
    record Envelope(
            String office,
            CaseFile file,
            Decision decision,
            List<Question> questions,
            WhyNot whyNot,
            List<Problem> problems) {}

    /** The mapper of one of the two versions. */
    interface Mapper {
        String write(Object value) throws IOException;

        <T> T read(String json, Class<T> type) throws IOException;
    }

    private record Two(ObjectMapper mapper) implements Mapper {
        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }
    }

    private record Three(JsonMapper mapper) implements Mapper {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    }

    static Stream<Named<Mapper>> adapted() {
        return Stream.of(
                Named.of("Jackson 2", new Two(new ObjectMapper().registerModule(Jackson2Module.of(RULES.terms())))),
                Named.of(
                        "Jackson 3",
                        new Three(JsonMapper.builder()
                                .addModule(Jackson3Module.of(RULES.terms()))
                                .build())));
    }

    static Stream<Named<Mapper>> plain() {
        return Stream.of(
                Named.of("Jackson 2", new Two(new ObjectMapper())),
                Named.of(
                        "Jackson 2 that sees fields and lets empty beans pass",
                        new Two(new ObjectMapper()
                                .setVisibility(
                                        com.fasterxml.jackson.annotation.PropertyAccessor.FIELD,
                                        com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY)
                                .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS))),
                Named.of("Jackson 3", new Three(JsonMapper.shared())));
    }

    private static String caseText() throws IOException {
        return Files.readString(ROOT.resolve("docs/examples/street-child.json"));
    }

    private static CaseFile file() throws IOException {
        return JSON.cases(RULES.terms()).read(caseText()).value();
    }

    @ParameterizedTest
    @MethodSource("adapted")
    void documents_are_read_and_written_by_the_codecs(Mapper mapper) throws IOException {
        CaseFile file = mapper.read(caseText(), CaseFile.class);
        assertThat(file).isEqualTo(file());
        assertThat(mapper.write(file)).isEqualTo(JSON.line(file));
        Decision decision = RULES.decide(file);
        assertThat(mapper.write(decision)).isEqualTo(JSON.line(decision));
        assertThat(mapper.read(mapper.write(decision), Decision.class)).isEqualTo(decision);
        Directory directory = RULES.directory();
        assertThat(mapper.write(directory)).isEqualTo(JSON.line(directory));
        assertThat(JSON.line(mapper.read(mapper.write(directory), Directory.class)))
                .isEqualTo(JSON.line(directory));
    }

    @ParameterizedTest
    @MethodSource("adapted")
    void everything_may_be_nested_in_a_type_of_the_host(Mapper mapper) throws IOException {
        CaseFile file = file();
        Envelope envelope = new Envelope(
                "Zyrë e shpikur",
                file,
                RULES.decide(file),
                RULES.questions(file),
                RULES.whyNot(file, "status", "NO_INDICATION"),
                List.of(
                        Problem.at("/id", Text.of("gabim", "wrong")),
                        Problem.at("/id", Text.of("gabim", "wrong"), Text.of("ndihmë", "hint"))));
        assertThat(mapper.read(mapper.write(envelope), Envelope.class)).isEqualTo(envelope);
    }

    @ParameterizedTest
    @MethodSource("adapted")
    void a_refusal_is_the_cause_with_every_problem_and_no_value(Mapper mapper) throws IOException {
        String faulty =
                caseText().replace("\"CHILD_PROTECTION_UNIT\"", "\"NGOO\"").replaceFirst("\\{", "{\"age\":{},");
        String nested = "{\"office\":\"x\",\"file\":" + faulty + "}";
        for (Throwable thrown : List.of(
                catchThrowable(() -> mapper.read(faulty, CaseFile.class)),
                catchThrowable(() -> mapper.read(nested, Envelope.class)))) {
            RefusedInputException refused = refusal(thrown);
            assertThat(refused.problems()).extracting(Problem::pointer).contains("/age");
            assertThat(thrown.getMessage())
                    .contains("/age: This key is not known.")
                    .doesNotContain("NGOO");
            RefusedInputException again = mapper.read(mapper.write(refused), RefusedInputException.class);
            assertThat(again.problems()).isEqualTo(refused.problems());
            assertThat(mapper.write(refused))
                    .startsWith("{\"errors\":[{\"pointer\":")
                    .endsWith(",\"schema\":\"nrm/errors/1\"}");
        }
    }

    private static RefusedInputException refusal(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof RefusedInputException)) {
            cause = cause.getCause();
            assertThat(cause).as(thrown.toString()).isNotNull();
        }
        return (RefusedInputException) cause;
    }

    @ParameterizedTest
    @MethodSource("adapted")
    void reading_is_as_strict_as_by_NrmJson(Mapper mapper) throws IOException {
        String twice = caseText().replaceFirst("\\{", "{\"id\":\"other\",");
        assertThat(refusal(catchThrowable(() -> mapper.read(twice, CaseFile.class)))
                        .problems())
                .extracting(problem -> problem.pointer() + ": " + problem.what().en())
                .containsExactly("/id: This key is given twice.");
        String deep = caseText().replaceFirst("\\{", "{\"x\":" + "[".repeat(60) + "]".repeat(60) + ",");
        assertThat(refusal(catchThrowable(() -> mapper.read(deep, CaseFile.class)))
                        .problems())
                .extracting(problem -> problem.what().en())
                .contains("The document is nested too deeply.");
        String huge = caseText().replaceFirst("\"person\": *\\{", "\"person\":{\"dependants\":1e999999999999,");
        assertThat(refusal(catchThrowable(() -> mapper.read(huge, CaseFile.class)))
                        .problems())
                .extracting(problem -> problem.what().en())
                .contains("The number is too long.");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void without_an_adapter_writing_fails_and_says_what_is_missing(Mapper mapper) throws IOException {
        CaseFile file = file();
        Person named = Person.builder()
                .identity(Identity.builder().givenName("Person i shpikur").build())
                .build();
        for (Object value : List.of(
                file,
                RULES.decide(file),
                RULES.directory(),
                RULES.questions(file).get(0),
                RULES.whyNot(file, "status", "NO_INDICATION"),
                named,
                named.identity().orElseThrow(),
                List.of(RULES.decide(file)))) {
            assertThatThrownBy(() -> mapper.write(value))
                    .as(value.getClass().getName())
                    .hasStackTraceContaining("Jackson3Module")
                    .hasStackTraceContaining("not by an ObjectMapper alone");
        }
        assertThatThrownBy(() -> mapper.read(caseText(), CaseFile.class)).isInstanceOf(Exception.class);
    }
}
