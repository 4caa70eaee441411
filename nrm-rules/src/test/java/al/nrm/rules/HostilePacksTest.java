package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands in a pack can do nothing with it but decide cases: all of these are refused, and touch nothing. */
class HostilePacksTest {
    private static final Path FILE = Path.of("target/canary");
    private static ServerSocket door;

    @BeforeAll
    static void openADoor() throws IOException {
        Files.deleteIfExists(FILE);
        Canary.touched = 0;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void nothing_outside_was_touched() throws IOException {
        try (ServerSocket closing = door) {
            assertThat(Canary.touched).isZero();
            assertThat(FILE).doesNotExist();
            assertThat(System.getProperty("nrm.canary")).isNull();
            closing.setSoTimeout(1);
            assertThatThrownBy(closing::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    static Stream<Arguments> rules() {
        return HostileRules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    static Stream<Arguments> data() {
        return HostileData.all(door.getLocalPort()).entrySet().stream()
                .map(pack -> Arguments.of(pack.getKey(), pack.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hostile_rules_are_refused(String name, String text) {
        assertRefused(catchThrowable(
                () -> Pack.smallest().with("criteria/hostile.drl", text).load()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hostile_rules_are_refused_in_a_file_of_sentences_too(String name, String text) {
        assertRefused(catchThrowable(
                () -> Pack.smallest().with("criteria/hostile.dslr", text).load()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("data")
    void hostile_data_are_refused(String name, byte[] zip) {
        assertRefused(catchThrowable(() -> Pack.load(zip)));
    }

    static void assertRefused(Throwable refusal) {
        assertThat(refusal).isInstanceOf(RulePackException.class);
        assertThat(((RulePackException) refusal).problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.path()).isNotBlank();
            assertThat(problem.line()).isPositive();
            assertThat(problem.render(TextLanguage.EN))
                    .startsWith(problem.path() + ":" + problem.line() + ": ")
                    .matches("[^\\p{Cc}\\p{Cf}]+")
                    .isNotEqualTo(problem.render(TextLanguage.SQ));
        });
    }

    @Test
    void without_them_the_packs_into_which_they_are_put_are_accepted() {
        assertThat(Pack.smallest().load().pack().id()).isNotEmpty();
        assertThat(Pack.small().load().pack().id()).isEqualTo("al");
        assertThat(Pack.bundled().load().pack().id()).isEqualTo("al");
    }

    @Test
    void there_are_more_than_enough_of_them() {
        Map<String, String> rules = HostileRules.all();
        assertThat(rules.size() + HostileData.all(1).size()).isGreaterThan(150);
    }
}
