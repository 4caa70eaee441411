package al.nrm.io.cli.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.event.DutyKey;
import al.nrm.place.County;
import al.nrm.referral.DueTask;
import al.nrm.referral.Task;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many tasks are sorted with the memory of one batch, and come back as they were. */
class SortedTasksTest {
    /** More than one batch, so that some are set aside in a file. */
    private static final int TASKS = 60_000;

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");

    @Test
    void tasks_that_were_set_aside_come_back_in_order_and_unchanged() throws IOException {
        Random random = new Random(14);
        List<DueTask> added = new ArrayList<>();
        List<DueTask> sorted = new ArrayList<>();
        try (SortedTasks tasks = new SortedTasks()) {
            for (int i = 0; i < TASKS; i++) {
                DueTask due = task(i, START.plusMinutes(random.nextInt(1_000_000)));
                added.add(due);
                tasks.add(due);
            }
            tasks.inOrder().forEachRemaining(sorted::add);
        }
        added.sort(Comparator.comparing(
                        (DueTask due) -> due.task().until().orElseThrow().toInstant())
                .thenComparing(DueTask::caseId));
        assertThat(sorted).isEqualTo(added);
    }

    private static DueTask task(int i, OffsetDateTime until) {
        return new DueTask(
                "invented-" + i,
                new Task(
                        new DutyKey(DutyAction.NOTIFY_POLICE, Optional.of(Agency.ANTI_TRAFFICKING_POLICE)),
                        Agency.NGO,
                        i % 2 == 0 ? Optional.empty() : County.parse("AL-03"),
                        Optional.empty(),
                        Optional.of(until),
                        Task.State.OVERDUE,
                        START,
                        Optional.empty(),
                        Optional.empty()),
                i % 3 == 0 ? Optional.empty() : Optional.of(Agency.STATE_SOCIAL_SERVICE));
    }
}
