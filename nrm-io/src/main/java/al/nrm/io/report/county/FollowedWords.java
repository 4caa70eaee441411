package al.nrm.io.report.county;

import al.nrm.casefile.Agency;
import al.nrm.duty.DutyCatalogue;
import al.nrm.event.DutyKey;
import al.nrm.io.report.Labels;
import al.nrm.io.report.history.DueReport;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.words.ClockWords;
import al.nrm.place.County;
import al.nrm.referral.DueTask;
import al.nrm.referral.Task;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The tasks of a county by agency, and what changed in the histories of its cases. It names no person. */
final class FollowedWords {
    /** The most tasks that fit on the two sheets; the others are counted, and listed by {@code nrm due}. */
    static final int ROWS = 8;

    private static final Comparator<DueTask> OVERDUE_FIRST = Comparator.comparing((DueTask due) -> !isOverdue(due))
            .thenComparing(due -> due.task().actor())
            .thenComparing(due -> due.task().until().orElse(OffsetDateTime.MAX))
            .thenComparing(DueTask::caseId)
            .thenComparing(due -> due.task().duty().action().name());

    private final County county;
    private final List<FollowedCase> cases;
    private final Labels codes;
    private final Labels words;
    private final Labels histories;

    FollowedWords(County county, List<FollowedCase> cases, DutyCatalogue duties, TextLanguage language) {
        this.county = county;
        this.cases = cases;
        this.codes = Labels.in(language).with(duties);
        this.words = Labels.load(CountyReport.class, "county", language);
        this.histories = Labels.load(DueReport.class, "history", language);
    }

    private static boolean isOverdue(DueTask due) {
        return due.task().state() == Task.State.OVERDUE;
    }

    private boolean isHere(Task task) {
        return task.county().equals(Optional.of(county));
    }

    private List<DueTask> due() {
        return cases.stream()
                .flatMap(one -> one.due().stream())
                .filter(due -> isHere(due.task()))
                .sorted(OVERDUE_FIRST)
                .toList();
    }

    /** The tasks by agency, and the first of them, overdue ones before the others. */
    List<Block> tasks() {
        List<DueTask> tasks = due();
        long overdue = tasks.stream().filter(FollowedWords::isOverdue).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.words(words.of("tasks.count", tasks.size(), overdue)));
        if (tasks.isEmpty()) {
            return blocks;
        }
        SortedMap<Agency, List<DueTask>> byAgency = new TreeMap<>();
        tasks.forEach(due -> byAgency.computeIfAbsent(due.task().actor(), agency -> new ArrayList<>())
                .add(due));
        blocks.add(Block.Table.grid(
                words.of("tasks.by-agency"),
                List.of(words.of("column.agency"), words.of("column.all"), words.of("column.overdue")),
                byAgency.entrySet().stream()
                        .map(entry -> List.of(
                                codes.of(entry.getKey()),
                                Integer.toString(entry.getValue().size()),
                                Long.toString(entry.getValue().stream()
                                        .filter(FollowedWords::isOverdue)
                                        .count())))
                        .toList()));
        blocks.add(Block.Table.grid(
                words.of("tasks.list"),
                List.of(
                        words.of("column.task"),
                        words.of("column.agency"),
                        words.of("column.until"),
                        words.of("column.state"),
                        words.of("column.case")),
                tasks.stream().limit(ROWS).map(this::row).toList()));
        if (tasks.size() > ROWS) {
            blocks.add(Block.words(words.of("tasks.more", tasks.size() - ROWS, county.code())));
        }
        return blocks;
    }

    private List<String> row(DueTask due) {
        Task task = due.task();
        String state = words.of(isOverdue(due) ? "tasks.overdue" : "tasks.open");
        return List.of(
                duty(task.duty()),
                codes.of(task.actor()),
                task.until().map(until -> ClockWords.moment(until, codes)).orElseGet(() -> words.of("tasks.no-limit")),
                due.turnTo()
                        .map(agency -> words.of("tasks.turn-to", state, codes.of(agency)))
                        .orElse(state),
                due.caseId());
    }

    private String duty(DutyKey duty) {
        String label = codes.of(duty.action());
        return duty.recipient()
                .map(agency -> histories.of("duty.to", label, codes.of(agency)))
                .orElse(label);
    }

    /** What changed in days that count as new: cases, and the tasks of the county. */
    List<String> changes(Predicate<LocalDate> isNew) {
        List<FollowedCase> own = cases.stream()
                .filter(one -> one.county().equals(Optional.of(county)))
                .toList();
        List<Task> tasks = cases.stream()
                .flatMap(one -> one.tasks().stream())
                .filter(this::isHere)
                .toList();
        return List.of(
                words.of(
                        "changed.histories",
                        own.stream().filter(one -> isNew.test(one.opened())).count(),
                        own.stream()
                                .filter(one -> one.closed().filter(isNew).isPresent())
                                .count()),
                words.of(
                        "changed.tasks",
                        tasks.stream()
                                .filter(task -> isNew.test(day(task.since())))
                                .count(),
                        closed(tasks, Task.State.DONE, isNew),
                        closed(tasks, Task.State.MOOT, isNew)),
                words.of(
                        "changed.overdue",
                        due().stream()
                                .filter(FollowedWords::isOverdue)
                                .filter(due -> due.task()
                                        .until()
                                        .map(FollowedWords::day)
                                        .filter(isNew)
                                        .isPresent())
                                .count()));
    }

    private static long closed(List<Task> tasks, Task.State state, Predicate<LocalDate> isNew) {
        return tasks.stream()
                .filter(task -> task.state() == state
                        && task.closed().map(FollowedWords::day).filter(isNew).isPresent())
                .count();
    }

    private static LocalDate day(OffsetDateTime moment) {
        return ClockWords.local(moment).toLocalDate();
    }
}
