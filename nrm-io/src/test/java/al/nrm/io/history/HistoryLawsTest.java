package al.nrm.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.provider.ServiceProvider;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.CaseState;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.Task;
import al.nrm.referral.View;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.Tries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every history, on streams made from the invented histories. */
class HistoryLawsTest {
    private static final EventContent WITHDRAWN = new EventContent.ConsentGiven(
            EventContent.ConsentGiven.Purpose.DATA_SHARING,
            EventContent.ConsentGiven.ConsentAnswer.WITHDRAWN,
            Optional.empty(),
            Optional.empty(),
            Answer.YES,
            Answer.YES);

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Histories.NAMES);
    }

    @Property(seed = "14")
    @Tries(value = 60, ordinary = 20)
    void late_doubled_and_reordered_delivery_reach_the_same_state_and_nothing_is_lost(
            @ForAll("names") String name, @ForAll long seed, @ForAll @IntRange(max = 300) int days) throws IOException {
        CaseHistory history = Histories.of(name);
        List<String> lines = new ArrayList<>(Files.readAllLines(Histories.file(name)));
        Random random = new Random(seed);
        lines.addAll(lines.subList(0, random.nextInt(lines.size())));
        Collections.shuffle(lines, random);
        CaseHistory delivered = read(lines).history().orElseThrow();
        OffsetDateTime moment = history.events().get(0).at().plusDays(days);
        assertThat(delivered.stateAt(moment)).isEqualTo(history.stateAt(moment));
        assertThat(delivered.lines()).isEqualTo(history.lines());
    }

    @Property(seed = "14")
    @Tries(value = 60, ordinary = 20)
    void a_changed_character_is_found_and_located(@ForAll("names") String name, @ForAll long seed) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Histories.file(name)));
        Random random = new Random(seed);
        int index = random.nextInt(lines.size() - 1);
        String line = lines.get(index);
        int at = line.indexOf("\"recorded\"") + 12 + random.nextInt(19);
        char other = line.charAt(at) == '1' ? '2' : '1';
        lines.set(index, line.substring(0, at) + other + line.substring(at + 1));
        ReadHistory read = read(lines);
        if (line.charAt(at) == other) {
            return;
        }
        assertThat(read.history()).isEmpty();
        assertThat(read.problems().get(0).line()).isBetween((long) index + 1, (long) index + 2);
    }

    @Property(seed = "14")
    @Tries(value = 60, ordinary = 20)
    void overdue_is_what_a_plain_recomputation_says(
            @ForAll("names") String name, @ForAll @IntRange(max = 5000) int hours) {
        CaseHistory history = Histories.of(name);
        OffsetDateTime moment = history.events().get(0).at().plusHours(hours);
        for (Task task : history.stateAt(moment).tasks()) {
            boolean over = task.until().isPresent() && task.until().get().isBefore(moment);
            assertThat(task.state() == Task.State.OVERDUE).isEqualTo(task.isOpen() && over);
            assertThat(task.until().map(OffsetDateTime::toInstant)).isEqualTo(plainLimit(history, task, moment));
        }
    }

    /** The earliest limit of all advice that has the task while it is open; the bundled pack counts days as they come. */
    private static Optional<Instant> plainLimit(CaseHistory history, Task task, OffsetDateTime moment) {
        List<Instant> limits = new ArrayList<>();
        for (CaseEvent event : history.events()) {
            if (event.content() instanceof EventContent.Advised advised
                    && !event.at().isBefore(task.since())
                    && !event.at().isAfter(task.closed().orElse(moment))) {
                OffsetDateTime start = history.stateAt(event.at())
                        .caseFile()
                        .orElseThrow()
                        .recordedAt()
                        .orElse(event.recorded());
                advised.decision().orElseThrow().duties().stream()
                        .filter(duty -> DutyKey.of(duty).equals(task.duty()))
                        .flatMap(duty -> duty.due().stream())
                        .map(due -> due.within().text())
                        .map(within -> within.equals("IMMEDIATELY")
                                ? start.toInstant()
                                : within.startsWith("PT")
                                        ? start.plus(Duration.parse(within)).toInstant()
                                        : start.atZoneSameInstant(ZoneId.of("Europe/Tirane"))
                                                .plus(Period.parse(within))
                                                .toInstant())
                        .forEach(limits::add);
            }
        }
        return limits.stream().min(Comparator.naturalOrder());
    }

    @Property(seed = "14")
    @Tries(value = 60, ordinary = 20)
    void a_view_never_grows_when_consent_falls_away(
            @ForAll("names") String name, @ForAll @IntRange(max = 200) int days) {
        CaseHistory history = Histories.of(name);
        OffsetDateTime moment = history.events().get(0).at().plusDays(days).plusHours(1);
        CaseState state = history.stateAt(moment);
        if (state.isClosed() || state.advice().isEmpty()) {
            return;
        }
        Decision decision = state.advice().get();
        CaseHistory until = CaseHistory.of(
                        history.lines().stream()
                                .filter(line -> line.event()
                                        .filter(event -> !event.recorded().isAfter(moment))
                                        .isPresent())
                                .toList(),
                        Histories.RULES)
                .value();
        CaseHistory withdrawn = until.append(HistoryLine.of(new CaseEvent(
                        until.caseId(),
                        until.lines().size() + 1,
                        moment,
                        moment,
                        Actor.of(Agency.NGO),
                        Optional.empty(),
                        WITHDRAWN,
                        Optional.of(until.head()))))
                .value()
                .history();
        for (Recipient recipient : recipients()) {
            View before = View.of(recipient, decision, until, moment);
            View after = View.of(recipient, decision, withdrawn, moment);
            assertThat(before.categories()).containsAll(after.categories());
            assertThat(after.named() && !before.named()).isFalse();
            assertThat(after.grounds()).doesNotContain(DisclosureGround.CONSENT);
            assertThat(withdrawn
                            .append(HistoryLine.of(new CaseEvent(
                                    until.caseId(),
                                    until.lines().size() + 2,
                                    moment.plusMinutes(1),
                                    moment.plusMinutes(1),
                                    Actor.of(Agency.NGO),
                                    Optional.empty(),
                                    new EventContent.Shared(recipient, Set.of(), false, DisclosureGround.CONSENT),
                                    Optional.of(withdrawn.head()))))
                            .isRefused())
                    .isTrue();
            Set<DataCategory> all = EnumSet.noneOf(DataCategory.class);
            all.addAll(after.categories());
            all.addAll(after.withheld().keySet());
            assertThat(all).containsExactlyInAnyOrder(DataCategory.values());
        }
    }

    @Test
    void without_a_ground_no_name_is_in_a_view_and_a_note_is_in_none() {
        for (String name : Histories.NAMES) {
            CaseHistory history = Histories.of(name);
            for (CaseEvent event : history.events()) {
                CaseState state = history.stateAt(event.at());
                if (state.advice().isEmpty()) {
                    continue;
                }
                for (Recipient recipient : recipients()) {
                    View view = View.of(recipient, state.advice().get(), history, event.at());
                    String written =
                            view.caseFile().map(NrmJson.standard()::pretty).orElse("");
                    assertThat(written).doesNotContain("\"note\"");
                    if (!view.named()) {
                        assertThat(written).doesNotContain("Synthetic", history.caseId());
                    }
                    assertThat(view.toString()).doesNotContain("Synthetic");
                }
            }
        }
    }

    @Test
    void a_provider_sees_the_person_only_while_its_referral_is_open_and_the_consent_counts() {
        CaseHistory history = Histories.of("declines-and-comes-back");
        Recipient shelter = Recipient.provider("vatra");
        OffsetDateTime inShelter = OffsetDateTime.parse("2026-04-22T09:00:00+02:00");
        OffsetDateTime afterWithdrawal = OffsetDateTime.parse("2026-05-21T09:00:00+02:00");
        Decision decision = history.stateAt(inShelter).advice().orElseThrow();
        View seen = View.of(shelter, decision, history, inShelter);
        assertThat(seen.named()).isTrue();
        assertThat(seen.categories()).contains(DataCategory.HEALTH).doesNotContain(DataCategory.SIGNS);
        assertThat(seen.withheld().get(DataCategory.SIGNS).en()).contains("does not give it to this recipient");
        View later = View.of(shelter, decision, history, afterWithdrawal);
        assertThat(later.named()).isFalse();
        assertThat(later.withheld().get(DataCategory.HEALTH).en()).contains("does not exist at this moment");
        assertThat(history.stateAt(afterWithdrawal).toBeToldOfWithdrawal(Optional.empty()))
                .containsExactly(shelter);
    }

    private static List<Recipient> recipients() {
        return Stream.concat(
                        Arrays.stream(Agency.values())
                                .filter(agency -> agency != Agency.SELF)
                                .map(Recipient::agency),
                        ReferralRules.bundled().directory().providers().stream()
                                .map(ServiceProvider::id)
                                .limit(8)
                                .map(Recipient::provider))
                .toList();
    }

    private static ReadHistory read(List<String> lines) throws IOException {
        List<ReadHistory> read = new ArrayList<>();
        NrmJson.standard()
                .histories(Histories.RULES)
                .read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), read::add);
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
