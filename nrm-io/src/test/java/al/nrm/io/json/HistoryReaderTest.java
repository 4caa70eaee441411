package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.document.CaseDocument;
import al.nrm.duty.DutyCatalogue;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven;
import al.nrm.event.EventContent.Kind;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.privacy.DisclosureTable;
import al.nrm.referral.ClosingTerms;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.HistoryRules;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How files of histories are read. All cases are invented. */
class HistoryReaderTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final HistoryRules RULES = new HistoryRules(
            Invented.TERMS,
            new StepTable(
                    Arrays.stream(Kind.values())
                            .map(HistoryReaderTest::anywhere)
                            .toList(),
                    ClosingTerms.NONE,
                    List.of(),
                    Optional.empty(),
                    Optional.empty()),
            HolidayCalendar.WEEKENDS_ONLY,
            Map.of(),
            DutyCatalogue.EMPTY,
            DisclosureTable.EMPTY,
            hash -> Optional.empty());

    @Test
    void several_histories_lie_in_one_file_each_in_any_order() throws IOException {
        List<String> one = lines("invented-1", 4);
        List<String> other = lines("invented-2", 3);
        String file = one.get(2) + "\n" + one.get(0) + "\n\n" + one.get(3) + "\n" + one.get(1) + "\n" + other.get(2)
                + "\n" + other.get(1) + "\n" + other.get(0);
        List<ReadHistory> read = read(file);
        assertThat(read).extracting(ReadHistory::caseId).containsExactly("invented-1", "invented-2");
        assertThat(read).allMatch(history -> history.history().isPresent());
        assertThat(read.get(0).history().orElseThrow().lines()).hasSize(4);
        assertThat(read.get(0).history().orElseThrow().stateAt(START.plusDays(9)))
                .isEqualTo(read(String.join("\n", one))
                        .get(0)
                        .history()
                        .orElseThrow()
                        .stateAt(START.plusDays(9)));
    }

    @Test
    void a_fault_is_named_by_its_line_in_the_file_and_the_other_cases_are_read() throws IOException {
        List<String> one = lines("invented-1", 3);
        List<String> other = lines("invented-2", 3);
        String changed = other.get(1).replace("\"YES\"", "\"NO\"");
        String file = String.join("\n", one) + "\n" + other.get(0) + "\n" + changed + "\n" + other.get(2) + "\n"
                + "{not json\n" + String.join("\n", lines("invented-3", 2));
        List<ReadHistory> read = read(file);
        assertThat(read).extracting(history -> history.history().isPresent()).containsExactly(true, false, true);
        assertThat(read.get(1).problems()).extracting(LineProblem::line).containsExactly(7L);
        List<ReadHistory> broken =
                read(String.join("\n", one) + "\n" + other.get(0) + "\n" + changed + "\n" + other.get(2));
        assertThat(broken.get(1).problems()).extracting(LineProblem::line).containsExactly(6L);
        assertThat(broken.get(1).problems().get(0).problem().pointer()).isEqualTo("/previous");
    }

    @Test
    void lines_of_a_case_that_come_back_later_in_the_file_are_refused() throws IOException {
        List<String> one = lines("invented-1", 3);
        String file =
                one.get(0) + "\n" + one.get(1) + "\n" + String.join("\n", lines("invented-2", 1)) + "\n" + one.get(2);
        assertThat(read(file))
                .extracting(history -> history.history().isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void a_line_beyond_the_limit_is_refused_without_being_kept() throws IOException {
        String long_ = "{\"case\": \"invented-1\", \"note\": \"" + "x".repeat(17 << 20) + "\"}";
        List<ReadHistory> read = read(long_ + "\n" + String.join("\n", lines("invented-2", 2)));
        assertThat(read.get(0).problems()).hasSize(1);
        assertThat(read.get(read.size() - 1).history()).isPresent();
    }

    private static List<ReadHistory> read(String file) throws IOException {
        List<ReadHistory> read = new ArrayList<>();
        NrmJson.standard()
                .histories(RULES)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), read::add);
        return read;
    }

    private static List<String> lines(String id, int count) {
        List<String> lines = new ArrayList<>();
        CaseFile file = CaseDocument.read(
                        Map.of(
                                "schema",
                                "nrm/case/1",
                                "id",
                                id,
                                "asOf",
                                "2026-03-02",
                                "detection",
                                Map.of("agency", "NGO"),
                                "person",
                                Map.of()),
                        Invented.TERMS)
                .value();
        @Nullable String previous = null;
        for (int n = 1; n <= count; n++) {
            EventContent content = n == 1
                    ? new EventContent.Opened(file)
                    : new ConsentGiven(
                            ConsentGiven.Purpose.REFERRAL,
                            ConsentGiven.ConsentAnswer.YES,
                            Optional.empty(),
                            Optional.empty(),
                            Answer.YES,
                            Answer.YES);
            HistoryLine line = HistoryLine.of(new CaseEvent(
                    id,
                    n,
                    START.plusHours(n),
                    START.plusHours(n),
                    Actor.of(Agency.NGO),
                    Optional.empty(),
                    content,
                    Optional.ofNullable(previous)));
            previous = line.sha256();
            lines.add(NrmJson.standard().line(line));
        }
        return lines;
    }

    private static Step anywhere(Kind kind) {
        return new Step(
                "anywhere",
                Text.of("kudo", "anywhere"),
                kind,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of(),
                InForce.from(LocalDate.of(2005, 7, 18)));
    }
}
