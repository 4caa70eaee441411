package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a pack within its limits that were once costly to read: long ids, many values, many rules. */
class LargeFilesOfPacksTest {
    private static final String RULE = """
        rule "%s" @sq("Fjali.") @en("Sentence.") @cite("policy") @inForce("2005-07-18..") @policy
        when Person( child == Answer.YES ) then conclude.pathway( Pathway.INFORMATION ); end
        """;

    private static List<RulePackProblem> problems(Pack pack) {
        return catchThrowableOfType(RulePackException.class, () -> onASmallStack(pack))
                .problems();
    }

    /** Work by recursion on a long text would end it. */
    private static void onASmallStack(Pack pack) throws Exception {
        byte[] zip = pack.zipped("");
        FutureTask<Throwable> task = new FutureTask<>(() -> {
            try {
                Pack.load(zip);
                return new IllegalStateException("It was accepted.");
            } catch (RulePackException | StackOverflowError refused) {
                return refused;
            }
        });
        Thread thread = new Thread(null, task, "small-stack", 512 * 1024);
        thread.start();
        if (task.get() instanceof RulePackException refused) {
            throw refused;
        }
        throw new AssertionError(task.get());
    }

    private static void refusesOnly(Pack pack, String what) {
        assertThat(problems(pack))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().en()).isEqualTo(what));
    }

    @Test
    void a_file_of_very_many_values_is_refused_where_the_limit_is_passed() {
        refusesOnly(
                Pack.smallest().with("sources.yaml", "[" + "{a},\n".repeat(100_001) + "a]"),
                "The file holds too many values.");
    }

    @Test
    void rules_beyond_the_limit_are_not_read() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 5_100; i++) {
            rules.append(RULE.formatted("zz.a" + i));
        }
        assertThat(problems(Pack.smallest().with("criteria/zz.drl", rules + "rule here is what no rule can be")))
                .extracting(problem -> problem.what().en())
                .contains("The pack has more than 5,000 rules.")
                .noneMatch(what -> what.contains("name"));
    }

    @Test
    void long_ids_of_rules_sources_parameters_and_the_pack_cost_no_stack() {
        String parts = "-a".repeat(4_500);
        Pack pack = Pack.smallest()
                .with("criteria/zz.drl", RULE.formatted("zz" + parts + "-"))
                .adding("sources.yaml", "\nzz" + parts + "-: {}\n");
        assertThat(problems(pack))
                .isNotEmpty()
                .extracting(RulePackProblem::path)
                .contains("criteria/zz.drl", "sources.yaml");
    }

    @Test
    void a_long_time_limit_costs_no_stack() {
        String days = "P" + "1D".repeat(4_500);
        Pack pack = Pack.bundled()
                .edited("parameters.yaml", text -> text.replaceFirst("value: P[0-9]+[DM]", "value: " + days));
        assertThat(problems(pack))
                .extracting(problem -> problem.why().en())
                .contains(
                        "IMMEDIATELY (at once) or a duration is expected: PT8H = 8 hours, P2D = 2 days, P2W = 2 weeks,"
                                + " P1M = 1 month.");
    }

    @Test
    void of_a_file_of_unknown_sentences_as_many_are_reported_as_may_be_and_the_rest_is_not_read() {
        String rule = "rregulli \"zz\"\nkur\n    fjali e panjohur\natëherë\n    tjetër\nfund\n";
        assertThat(problems(Pack.smallest().with("criteria/zz.dslr", rule.repeat(40_000))))
                .hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void ids_that_were_chosen_for_their_hash_are_read_as_others_are() {
        int doublings = Boolean.getBoolean("nrm.thorough") ? 13 : 8;
        List<String> ids = List.of("");
        for (int i = 0; i < doublings; i++) {
            ids = ids.stream().flatMap(id -> Stream.of(id + "an", id + "c0")).toList();
        }
        assertThat(ids.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        StringBuilder sources = new StringBuilder();
        ids.forEach(id -> sources.append('\n')
                .append(id)
                .append(": { title: { sq: \"Burim\", en: \"Source\" }, kind: POLICY, inForce: { from: 2005-07-18 },"
                        + " verified: null }"));
        byte[] zip = Pack.smallest().adding("sources.yaml", sources.toString()).zipped("");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(Pack.load(zip).pack().sources()).containsKey(ids.get(0));
        assertThat(threads.getCurrentThreadCpuTime() - before).isLessThan(10_000_000_000L);
    }

    @Test
    void a_tab_among_spaces_is_refused_since_it_moves_a_sentence_into_another_group() {
        String rule = "rregulli \"zz.a\"\n"
                + "  @sq(\"Fjali.\")\n"
                + "  @en(\"Sentence.\")\n"
                + "  @cite(\"policy\")\n"
                + "  @inForce(\"2005-07-18..\")\n"
                + "  @policy\n"
                + "kur\n"
                + "    të paktën njëra nga këto:\n"
                + "        personi trajtohet si fëmijë\n"
                + "\tpersoni trajtohet si fëmijë\n"
                + "atëherë\n"
                + "    rasti merr këtë rrugë: informim\n"
                + "fund\n";
        assertThat(problems(Pack.smallest().with("criteria/zz.dslr", rule)))
                .extracting(problem -> problem.what().en())
                .contains("Tabs and spaces are mixed here at the beginning of lines.");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFFA0, 0xE0100,
                0xE01EF, 0x0336, 0x0338, 0x20D2
            })
    void letters_that_are_not_seen_or_strike_others_through_are_refused_in_texts_and_in_names_of_files(int letter) {
        String hidden = Character.toString(letter);
        String what = "The line holds an invisible sign, " + String.format("U+%04X", letter) + ".";
        assertThat(problems(Pack.smallest()
                        .with("criteria/zz.drl", RULE.formatted("zz").replace("Sentence", "Sen" + hidden + "tence"))))
                .extracting(problem -> problem.what().en())
                .contains(what);
        assertThat(problems(Pack.smallest().with("criteria/zz" + hidden + ".drl", RULE.formatted("zz"))))
                .extracting(problem -> problem.what().en())
                .contains("This is not a file of the pack.");
    }
}
