package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Trees become JSON as a reader and writer of objects would write them, which is not part of the product. */
class JsonTextTest {
    private static final JsonMapper SECOND_OPINION = JsonMapper.builder()
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final List<String> TEXTS =
            List.of("", "ë dhe ç", "\"quoted\" \\ / \b\f\n\r\t", "\u0000\u001f\u2028\u2029\ufeff", "\ud83d\ude00");

    @Property(seed = "20261126")
    void a_tree_is_written_as_others_write_it(@ForAll Random random) {
        Map<String, Object> tree = map(random, 4);
        assertThat(JsonText.line(tree)).isEqualTo(SECOND_OPINION.writeValueAsString(tree));
        assertThat(SECOND_OPINION.readTree(JsonText.pretty(tree)))
                .isEqualTo(SECOND_OPINION.readTree(JsonText.line(tree)));
    }

    @Example
    void many_lines_are_indented_by_two_spaces_on_every_machine() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("empty", List.of());
        tree.put("none", Map.of());
        tree.put("list", List.of(1, List.of("a")));
        assertThat(JsonText.pretty(tree)).isEqualTo("""
                        {
                          "empty": [],
                          "none": {},
                          "list": [
                            1,
                            [
                              "a"
                            ]
                          ]
                        }""");
    }

    @Example
    void what_is_no_part_of_a_plain_tree_is_refused_by_its_kind_alone() {
        assertThatThrownBy(() -> JsonText.line(List.of(LocalDate.of(2001, 2, 3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LocalDate")
                .hasMessageNotContaining("2001");
    }

    private static Map<String, Object> map(Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            map.put(TEXTS.get(random.nextInt(TEXTS.size())) + left, value(random, depth - 1));
        }
        return map;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> random.nextDouble() * 1e9;
            case 5 -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(20));
            case 6 -> BigInteger.valueOf(random.nextLong()).shiftLeft(random.nextInt(70));
            case 7 -> TEXTS.get(random.nextInt(TEXTS.size()));
            case 8 -> map(random, depth);
            default -> {
                List<Object> list = new ArrayList<>();
                for (int left = random.nextInt(4); left > 0; left--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
        };
    }
}
