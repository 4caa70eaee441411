package al.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    @Test
    void keys_are_sorted_and_nothing_is_written_that_json_does_not_need() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("\u20ac", "Euro Sign");
        tree.put("\r", "Carriage Return");
        tree.put("1", List.of("One", true, 2));
        tree.put("ë", "\u0007\"\\\n");
        assertThat(CanonicalJson.of(tree))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":[\"One\",true,2],\"ë\":\"\\u0007\\\"\\\\\\n\",\"\u20ac\":\"Euro Sign\"}");
    }

    /** Samples of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "333333333.3333332, 333333333.3333332",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "41.323, 41.323",
        "1e21, 1e+21"
    })
    void numbers_are_written_as_ecmascript_writes_them(double number, String text) {
        assertThat(CanonicalJson.of(number)).isEqualTo(text);
    }

    @Test
    void a_whole_number_is_written_alike_whatever_its_type() {
        assertThat(List.<Object>of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), 7.0))
                .allSatisfy(seven -> assertThat(CanonicalJson.of(seven)).isEqualTo("7"));
        assertThat(CanonicalJson.of(BigInteger.TEN.pow(30))).isEqualTo("1e+30");
        assertThat(CanonicalJson.of(-41.5)).isEqualTo("-41.5");
    }

    @Test
    void control_characters_and_nothing_are_written_as_json_writes_them() {
        assertThat(CanonicalJson.of("\b\t\f\u001f")).isEqualTo("\"\\b\\t\\f\\u001f\"");
        assertThat(CanonicalJson.of(null)).isEqualTo("null");
        assertThat(CanonicalJson.of(List.of())).isEqualTo("[]");
    }

    @Property(seed = "20261126")
    void every_number_is_read_back_as_it_was(@ForAll double number) {
        assertThat(Double.parseDouble(CanonicalJson.of(number))).isEqualTo(number == 0 ? 0.0 : number);
    }

    @Test
    void what_json_cannot_say_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(new StringBuilder()));
    }

    @Test
    void the_hash_is_that_of_the_text_in_utf_8() {
        assertThat(CanonicalJson.sha256(Map.of()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
