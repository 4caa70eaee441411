package al.nrm.io.report.history;

import al.nrm.io.json.NrmJson;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.CalendarText;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.place.County;
import al.nrm.referral.DueTask;
import al.nrm.referral.Task;
import al.nrm.text.TextLanguage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of many cases that still have to be done, as text, JSON, page or calendar. The only name of a case is its id, a
 * pseudonym. Tasks are taken one after the other, so that a long list needs no memory.
 *
 * <pre>{@code
 * DueReport report = DueReport.of(moment, glossary, TextLanguage.SQ);
 * report.text(tasks.iterator(), System.out::print);
 * }</pre>
 */
public final class DueReport {
    /** The most rows of a page; the page says how many are left out. */
    static final int ROWS_OF_A_PAGE = 2_000;

    private final OffsetDateTime moment;
    private final HistoryWords words;

    private DueReport(OffsetDateTime moment, HistoryWords words) {
        this.moment = moment;
        this.words = words;
    }

    /**
     * A report.
     *
     * @param moment the moment at which tasks are open or overdue
     * @param glossary the names behind ids
     * @param language the language of the report
     * @return the report
     */
    public static DueReport of(OffsetDateTime moment, ReferenceData glossary, TextLanguage language) {
        return new DueReport(moment, new HistoryWords(glossary, language));
    }

    /**
     * The list as text.
     *
     * @param tasks in the order in which they are written
     * @param out is given pieces of the text
     */
    public void text(Iterator<DueTask> tasks, Consumer<String> out) {
        TextPage head = new TextPage();
        head.line(0, words.of("due.title", words.moment(moment)));
        head.rule();
        out.accept(head.toString());
        if (!tasks.hasNext()) {
            out.accept(words.of("due.none") + "\n");
        }
        tasks.forEachRemaining(due -> {
            TextPage page = new TextPage();
            page.item(
                    0,
                    "- ",
                    words.limit(due.task()) + ", " + words.of(due.task().state()) + ": " + title(due));
            lines(due).forEach(line -> page.line(2, line));
            out.accept(page.toString());
        });
    }

    /**
     * The list as JSON, a task a line.
     *
     * @param tasks in the order in which they are written
     * @param out is given pieces of the text
     */
    public void json(Iterator<DueTask> tasks, Consumer<String> out) {
        out.accept("{\"at\": \"" + HistoryTree.moment(moment) + "\", \"tasks\": [");
        String comma = "\n";
        while (tasks.hasNext()) {
            out.accept(comma + NrmJson.standard().line(tree(tasks.next())));
            comma = ",\n";
        }
        out.accept("\n]}\n");
    }

    /**
     * The list as one HTML page without scripts, at most its first 2,000 rows.
     *
     * @param tasks in the order in which they are written
     * @return a whole page
     */
    public String html(Iterator<DueTask> tasks) {
        List<DueTask> rows = new ArrayList<>();
        while (tasks.hasNext() && rows.size() < ROWS_OF_A_PAGE) {
            rows.add(tasks.next());
        }
        long more = 0;
        while (tasks.hasNext()) {
            tasks.next();
            more++;
        }
        List<Block> list = new ArrayList<>();
        list.add(rows.isEmpty() ? Block.words(words.of("due.none")) : table(rows));
        if (more > 0) {
            list.add(Block.words(words.of("due.more", more)));
        }
        list.add(Block.quiet(words.of("without-names")));
        return HtmlRenderer.sheet(
                new Report(words.of("due.title", words.moment(moment)), list, List.of(), List.of()),
                WebPage.style(DueReport.class, "history.css"),
                words.language());
    }

    private Block table(List<DueTask> tasks) {
        return new Block.Table(
                "",
                Stream.of("until", "state", "case", "task", "actor", "county")
                        .map(column -> words.of("due.column." + column))
                        .toList(),
                Block.Layout.CARDS,
                tasks.stream().map(this::row).toList());
    }

    private Block.TableRow row(DueTask due) {
        Task task = due.task();
        List<String> cells = List.of(
                words.limit(task),
                words.of(task.state()),
                due.caseId(),
                words.duty(task.duty()),
                actor(due),
                task.county().map(County::albanianName).orElse("–"));
        return new Block.TableRow(
                task.state() == Task.State.OVERDUE ? Tone.NOW : Tone.PLAIN,
                cells.stream().map(List::of).toList());
    }

    private String actor(DueTask due) {
        String actor = words.of(due.task().actor());
        return due.turnTo()
                .map(agency -> actor + ". " + words.of("task.turn-to", words.of(agency)))
                .orElse(actor);
    }

    /**
     * The tasks with a limit as a calendar. The same task has the same UID in every list.
     *
     * @param tasks in the order in which they are written
     * @param out is given pieces of the text, iCalendar (RFC 5545)
     */
    public void calendar(Iterator<DueTask> tasks, Consumer<String> out) {
        out.accept(CalendarText.head("due", words.of("due.calendar")));
        tasks.forEachRemaining(due -> due.task()
                .until()
                .ifPresent(until -> out.accept(DueEvent.of(due, until, title(due), String.join(" ", lines(due))))));
        out.accept(CalendarText.FOOT);
    }

    private String title(DueTask due) {
        return words.of("due.task", due.caseId(), words.duty(due.task().duty()));
    }

    private List<String> lines(DueTask due) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("task.actor", words.of(due.task().actor())));
        due.task().county().ifPresent(county -> lines.add(words.of("due.county", county.albanianName())));
        due.turnTo().ifPresent(agency -> lines.add(words.of("task.turn-to", words.of(agency))));
        return lines;
    }

    private static Map<String, @Nullable Object> tree(DueTask due) {
        Task task = due.task();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("case", due.caseId());
        tree.put("action", task.duty().action().name());
        tree.put("recipient", task.duty().recipient().map(Enum::name).orElse(null));
        tree.put("actor", task.actor().name());
        tree.put("county", task.county().map(county -> county.code()).orElse(null));
        tree.put("state", task.state().name());
        tree.put("until", task.until().map(HistoryTree::moment).orElse(null));
        tree.put("turnTo", due.turnTo().map(Enum::name).orElse(null));
        tree.put("uid", DueEvent.uid(due));
        return tree;
    }
}
