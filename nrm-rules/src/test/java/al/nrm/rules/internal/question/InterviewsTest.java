package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Status;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.Cases;
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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * An interview that asks the best question first ends where the full form ends, and sooner than one in another order. The
 * lengths are written to {@code target/interviews.md}, as docs/questions.md shows them. All people are invented.
 */
@Domain(Matters.class)
class InterviewsTest {
    /** Of fewer interviews the median says nothing. */
    private static final int ENOUGH = 15;

    private static final List<Integer> OF_VICTIMS = new ArrayList<>();

    private static final Map<Status, Lengths> LENGTHS = new EnumMap<>(Status.class);

    /** How many questions each interview took, with the best first, in the order of the form, and in a random one. */
    private record Lengths(List<Integer> best, List<Integer> form, List<Integer> random) {
        Lengths() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Property(seed = "20051003")
    @Tries(value = 2_000, ordinary = 30)
    void asking_the_best_question_first_reaches_the_status_urgency_and_basis_of_the_full_form(@ForAll Matter matter) {
        ReferralRules rules = Openings.rules(matter);
        Interview interview = new Interview(rules, Openings.loose(matter.file()));
        Decision truth = rules.decide(interview.truth());
        List<String> random = new ArrayList<>(Interview.form());
        Collections.shuffle(random, new Random(Openings.seed(matter.file())));
        Lengths lengths = LENGTHS.computeIfAbsent(truth.status(), none -> new Lengths());
        lengths.best.add(same(rules, truth, interview.best()));
        lengths.form.add(same(rules, truth, interview.inOrder(Interview.form())));
        lengths.random.add(same(rules, truth, interview.inOrder(random)));
    }

    @Provide
    Arbitrary<Matter> victims() {
        return Cases.matters(Matters.RULES.pack().catalogue())
                .filter(matter -> Openings.rules(matter).decide(matter.file()).status() == Status.POTENTIAL_VICTIM);
    }

    @Property(seed = "20051004")
    @Tries(value = 200, ordinary = 20)
    void asking_the_best_question_first_reaches_the_decision_of_potential_victims(@ForAll("victims") Matter matter) {
        ReferralRules rules = Openings.rules(matter);
        Interview interview = new Interview(rules, Openings.loose(matter.file()));
        OF_VICTIMS.add(same(rules, rules.decide(interview.truth()), interview.best()));
    }

    private static int same(ReferralRules rules, Decision truth, Interview.End end) {
        Decision decision = rules.decide(end.form());
        assertThat(decision.status()).isEqualTo(truth.status());
        assertThat(decision.urgency()).isEqualTo(truth.urgency());
        assertThat(decision.referralBasis()).isEqualTo(truth.referralBasis());
        return end.asked();
    }

    @AfterContainer
    static void it_asks_less_than_any_other_order_and_of_potential_victims_a_third_of_the_form() throws IOException {
        if (LENGTHS.isEmpty()) {
            return;
        }
        Files.writeString(Path.of("target", "interviews.md"), table());
        LENGTHS.forEach((status, lengths) -> {
            if (lengths.best.size() < ENOUGH) {
                return;
            }
            assertThat(part(lengths.best, 5)).isLessThanOrEqualTo(part(lengths.form, 5));
            assertThat(part(lengths.best, 5)).isLessThanOrEqualTo(part(lengths.random, 5));
        });
        assertThat(OF_VICTIMS).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(part(OF_VICTIMS, 5) * 3).isLessThanOrEqualTo(Interview.form().size());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| status of the full form | interviews | best question first | in the"
                + " order of the form | in a random order |\n|---|---|---|---|---|\n");
        LENGTHS.forEach((status, lengths) -> table.append("| `")
                .append(status)
                .append("` | ")
                .append(lengths.best.size())
                .append(cell(lengths.best))
                .append(cell(lengths.form))
                .append(cell(lengths.random))
                .append(" |\n"));
        return table.toString();
    }

    private static String cell(List<Integer> lengths) {
        return " | " + part(lengths, 5) + " / " + part(lengths, 9);
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
