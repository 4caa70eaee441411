package al.nrm.io.report.county;

import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.io.report.internal.words.ClockWords;
import al.nrm.place.County;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.CaseState;
import al.nrm.referral.DueTask;
import al.nrm.referral.Task;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a county's page takes from the history of a case at a moment: dates, counts and tasks, nothing by which a person can
 * be known. The tasks are those of {@link CaseHistory#due}.
 *
 * <pre>{@code
 * FollowedCase.of(history, moment).ifPresent(followed -> followed.due().size());
 * }</pre>
 *
 * @param county the county of detection; empty if not known
 * @param opened the day on which the case was opened
 * @param closed the day on which it was closed; empty while it is not
 * @param counted what is counted of it by its last advice; empty if no advice is at hand as a whole
 * @param tasks the duties of all advice, done ones too
 * @param due the tasks that still have to be done; none of a closed case
 */
public record FollowedCase(
        Optional<County> county,
        LocalDate opened,
        Optional<LocalDate> closed,
        Optional<CountedCase> counted,
        List<Task> tasks,
        List<DueTask> due) {
    /** Copies the lists. */
    public FollowedCase {
        tasks = List.copyOf(tasks);
        due = List.copyOf(due);
    }

    /**
     * What is taken from a history.
     *
     * @param history the history of a case
     * @param moment the moment
     * @return empty where the case was opened after the moment
     */
    public static Optional<FollowedCase> of(CaseHistory history, OffsetDateTime moment) {
        CaseState state = history.stateAt(moment);
        Optional<LocalDate> opened = last(history, moment, EventContent.Opened.class::isInstance);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> closed =
                last(history, moment, EventContent.Closed.class::isInstance).filter(day -> state.isClosed());
        return Optional.of(new FollowedCase(
                state.caseFile().flatMap(file -> file.detection().county()),
                opened.get(),
                closed,
                state.caseFile()
                        .flatMap(file -> state.advice()
                                .map(advice -> CountedCase.of(file, advice).followed(opened.get(), state.isClosed()))),
                state.tasks(),
                history.due(moment)));
    }

    private static Optional<LocalDate> last(
            CaseHistory history, OffsetDateTime moment, Predicate<EventContent> isWanted) {
        return history.events().stream()
                .filter(event -> !event.at().isAfter(moment) && isWanted.test(event.content()))
                .map(CaseEvent::at)
                .max(Comparator.naturalOrder())
                .map(at -> ClockWords.local(at).toLocalDate());
    }
}
