package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.reading.Tries;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A slip of the finger, or a bad disk: a pack loads or is refused with its place; nothing else ever happens. */
class MutatedPacksTest {
    private static final Pack BUNDLED = Pack.bundled();
    private static final List<String> FILES = List.copyOf(BUNDLED.files().keySet());
    private static final byte[] ZIP = BUNDLED.zipped("");
    private static final String SIGNS = "()[]{}<>\"'\\/*#@$%&|!=+-.,:;?~^ \t\n\r\u0000\u202E\uFEFFaAeEëÇ0９Р∞😀";

    private static void assertLoadsOrIsRefused(Throwable thrown) {
        if (thrown != null) {
            HostilePacksTest.assertRefused(thrown);
        }
    }

    @Property(seed = "51")
    @Tries(value = 3_000, ordinary = 12)
    void a_criteria_file_with_another_letter_loads_or_is_refused(
            @ForAll @IntRange(max = 1_000_000) int at,
            @ForAll @IntRange(max = 39) int sign,
            @ForAll @IntRange(max = 2) int kind) {
        List<String> criteria = BUNDLED.criteria();
        mutate(criteria.get(at % criteria.size()), at / criteria.size(), sign, kind);
    }

    @Property(seed = "52")
    @Tries(value = 1_500, ordinary = 10)
    void any_file_with_another_letter_loads_or_is_refused(
            @ForAll @IntRange(max = 1_000_000) int at,
            @ForAll @IntRange(max = 39) int sign,
            @ForAll @IntRange(max = 2) int kind) {
        mutate(FILES.get(at % FILES.size()), at / FILES.size(), sign, kind);
    }

    /** Replaces, inserts or deletes one letter. */
    private static void mutate(String name, int position, int sign, int kind) {
        String text = BUNDLED.text(name);
        int at = position % text.length();
        int[] signs = SIGNS.codePoints().toArray();
        String letter = kind == 2 ? "" : new String(Character.toChars(signs[sign % signs.length]));
        String changed = text.substring(0, at) + letter + text.substring(kind == 1 ? at : at + 1);
        Pack pack = Pack.bundled().with(name, changed);
        assertLoadsOrIsRefused(catchThrowable(pack::load));
    }

    @Property(seed = "53")
    @Tries(value = 300, ordinary = 5)
    void a_criteria_file_that_breaks_off_loads_or_is_refused(@ForAll @IntRange(max = 1_000_000) int at) {
        String name = BUNDLED.criteria().get(at % BUNDLED.criteria().size());
        String text = BUNDLED.text(name);
        Pack pack = Pack.bundled().with(name, text.substring(0, at % text.length()));
        assertLoadsOrIsRefused(catchThrowable(pack::load));
    }

    @Property(seed = "54")
    @Tries(value = 2_000, ordinary = 15)
    void a_zip_with_another_byte_is_the_same_pack_or_is_refused(
            @ForAll @IntRange(max = 10_000_000) int at, @ForAll byte value, @ForAll boolean nearTheEnd) {
        byte[] zip = ZIP.clone();
        int place = nearTheEnd ? zip.length - 1 - at % 2_000 : at % zip.length;
        zip[place] = value;
        assertLoadsOrIsRefused(catchThrowable(() -> Pack.load(zip)));
    }

    @Property(seed = "55")
    @Tries(300)
    void bytes_of_any_kind_are_no_pack(@ForAll byte[] bytes) {
        assertThat(catchThrowable(() -> Pack.load(bytes))).isInstanceOf(RulePackException.class);
        byte[] after = Arrays.copyOf("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), 4 + bytes.length);
        System.arraycopy(bytes, 0, after, 4, bytes.length);
        assertThat(catchThrowable(() -> Pack.load(after))).isInstanceOf(RulePackException.class);
    }
}
