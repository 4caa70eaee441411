package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Status;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * An interview in blocks that asks the best question of each block first ends where the full form ends, and sooner than one
 * in another order. The lengths are written to {@code target/interviews.md}, as docs/questions.md shows them. All people are
 * invented; of each, four to ten signs hold.
 */
@Domain(Matters.class)
class InterviewsTest {
    /** Of fewer interviews the median says nothing. */
    private static final int ENOUGH = 10;

    private static final int MOST_OF_A_VICTIM = 25;
    private static final int MOST_AT_A_BORDER = 15;
    private static final Map<Status, Lengths> LENGTHS = new EnumMap<>(Status.class);

    /** How many questions interviews took: with the best first, those of them at a border post that cannot wait, and others. */
    private record Lengths(List<Integer> best, List<Integer> now, List<Integer> form, List<Integer> random) {
        Lengths() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Property(seed = "20051003")
    @Tries(value = 2_000, ordinary = 48)
    void asking_block_by_block_reaches_the_status_urgency_and_basis_of_the_full_form(@ForAll Matter matter) {
        ReferralRules rules = Openings.rules(matter);
        CaseFile full = Openings.withSigns(Openings.loose(matter.file()));
        Interview interview = new Interview(rules, full);
        Decision truth = rules.decide(interview.truth());
        Lengths lengths = LENGTHS.computeIfAbsent(truth.status(), none -> new Lengths());
        lengths.best.add(same(rules, truth, interview.best()));
        lengths.now.add(new Interview(rules, Openings.atTheBorder(full)).now().asked());
    }

    @Property(seed = "20051004")
    @Tries(value = 200, ordinary = 3)
    void no_other_order_reaches_another_end(@ForAll Matter matter) {
        ReferralRules rules = Openings.rules(matter);
        Interview interview = new Interview(rules, Openings.withSigns(Openings.loose(matter.file())));
        Decision truth = rules.decide(interview.truth());
        List<String> random = new ArrayList<>(Interview.form());
        Collections.shuffle(random, new Random(Openings.seed(matter.file())));
        Lengths lengths = LENGTHS.computeIfAbsent(truth.status(), none -> new Lengths());
        lengths.form.add(same(rules, truth, interview.inOrder(Interview.form())));
        lengths.random.add(same(rules, truth, interview.inOrder(random)));
    }

    private static int same(ReferralRules rules, Decision truth, Interview.End end) {
        Decision decision = rules.decide(end.form());
        assertThat(decision.status()).isEqualTo(truth.status());
        assertThat(decision.urgency()).isEqualTo(truth.urgency());
        assertThat(decision.referralBasis()).isEqualTo(truth.referralBasis());
        return end.asked();
    }

    @AfterContainer
    static void the_median_is_25_for_a_potential_victim_and_15_at_a_border_post_at_most() throws IOException {
        List<Integer> now = LENGTHS.values().stream()
                .flatMap(lengths -> lengths.now.stream())
                .toList();
        if (now.isEmpty()) {
            return;
        }
        Files.writeString(Path.of("target", "interviews.md"), table());
        List<Integer> victims = LENGTHS.getOrDefault(Status.POTENTIAL_VICTIM, new Lengths()).best;
        assertThat(victims).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(part(victims, 5)).isLessThanOrEqualTo(MOST_OF_A_VICTIM);
        assertThat(part(now, 5)).isLessThanOrEqualTo(MOST_AT_A_BORDER);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| status of the full form | interviews | block by block | `--now` at a border"
                        + " post | in the order of the form | in a random order |\n|---|---|---|---|---|---|\n");
        LENGTHS.forEach((status, lengths) -> table.append("| `")
                .append(status)
                .append("` | ")
                .append(lengths.best.size())
                .append(cell(lengths.best))
                .append(cell(lengths.now))
                .append(cell(lengths.form))
                .append(cell(lengths.random))
                .append(" |\n"));
        return table.toString();
    }

    private static String cell(List<Integer> lengths) {
        return " | " + (lengths.isEmpty() ? "" : part(lengths, 5) + " / " + part(lengths, 9));
    }

    /** So many tenths of the interviews took at most so many questions. */
    private static int part(List<Integer> lengths, int tenths) {
        return lengths.stream()
                .sorted()
                .skip(Math.min(lengths.size() - 1L, (long) lengths.size() * tenths / 10))
                .findFirst()
                .orElseThrow();
    }
}
