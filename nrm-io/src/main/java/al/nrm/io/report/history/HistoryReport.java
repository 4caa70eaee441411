package al.nrm.io.report.history;

import al.nrm.decision.ServiceOption;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.Item;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Span;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.referral.AdviceChange;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.CaseState;
import al.nrm.referral.ConsentState;
import al.nrm.referral.HistoryNotice;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Sharing;
import al.nrm.referral.Task;
import al.nrm.text.TextLanguage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The history of a case at a moment: its stage, tasks with their limits, referrals, consents, who knows what, the steps that
 * may be taken next, and the time line. No name, no note and no other free text is in it.
 *
 * <pre>{@code
 * HistoryReport report = HistoryReport.of(history, moment, moment, glossary, TextLanguage.SQ);
 * report.text();
 * report.html();
 * }</pre>
 */
public final class HistoryReport {
    private final CaseHistory history;
    private final CaseState state;
    private final OffsetDateTime known;
    private final HistoryWords words;

    private HistoryReport(CaseHistory history, CaseState state, OffsetDateTime known, HistoryWords words) {
        this.history = history;
        this.state = state;
        this.known = known;
        this.words = words;
    }

    /**
     * The report of a history.
     *
     * @param history the history
     * @param moment the moment of the state
     * @param known the moment until which events were recorded; later ones are left out
     * @param glossary the names behind ids
     * @param language the language of the report
     * @return the report
     */
    public static HistoryReport of(
            CaseHistory history,
            OffsetDateTime moment,
            OffsetDateTime known,
            ReferenceData glossary,
            TextLanguage language) {
        return new HistoryReport(history, history.stateAt(moment, known), known, new HistoryWords(glossary, language));
    }

    /** A part of the report. */
    private record Part(String id, String title, List<Row> rows) {}

    /**
     * An entry of a part.
     *
     * @param mark its state in words; empty: none
     * @param tone the emphasis of the mark
     * @param title its name
     * @param lines the details
     */
    private record Row(String mark, Tone tone, String title, List<String> lines) {
        static Row of(String title, String... lines) {
            return of(title, List.of(lines));
        }

        static Row of(String title, List<String> lines) {
            return new Row("", Tone.PLAIN, title, lines);
        }

        Line line() {
            return mark.isEmpty()
                    ? Line.of(title)
                    : Line.EMPTY.plus(new Span.Mark(mark, tone)).plus(" " + title);
        }
    }

    /**
     * The report as text.
     *
     * @return lines; the last one ends with a line feed
     */
    public String text() {
        TextPage page = new TextPage();
        page.rule();
        page.line(0, words.of("title", history.caseId()));
        page.line(0, words.of("at", words.moment(state.moment())));
        page.line(0, stage());
        keeping().ifPresent(kept -> page.line(0, kept));
        page.rule();
        for (Part part : parts()) {
            page.title(part.title());
            for (Row row : part.rows()) {
                page.item(2, "- ", row.mark().isEmpty() ? row.title() : row.mark() + ": " + row.title());
                row.lines().forEach(line -> page.line(4, line));
            }
        }
        return page.toString();
    }

    /**
     * The report as one HTML page without scripts.
     *
     * @return a whole page
     */
    public String html() {
        List<Block> about = new ArrayList<>();
        about.add(Block.quiet(words.of("at", words.moment(state.moment()))));
        about.add(new Block.Paragraph(Line.strong(stage()), Tone.PLAIN));
        keeping().map(Block::quiet).ifPresent(about::add);
        return HtmlRenderer.sheet(
                new Report(
                        words.of("title", history.caseId()),
                        about,
                        parts().stream().map(HistoryReport::section).toList(),
                        List.of(Block.quiet(words.of("without-names")))),
                WebPage.style(HistoryReport.class, "history.css"),
                words.language());
    }

    /** The events of the time line are numbered. */
    private static Section section(Part part) {
        List<Item> items = new ArrayList<>();
        for (Row row : part.rows()) {
            items.add(new Item(
                    "",
                    items.size() + 1,
                    row.line(),
                    row.lines().stream().map(Block::words).toList()));
        }
        Block.Kind kind = part.id().equals("line") ? Block.Kind.NUMBERED : Block.Kind.BULLETS;
        Tone tone = part.id().equals("notices") ? Tone.WARNING : Tone.PLAIN;
        return new Section(part.id(), part.title(), Section.Kind.OPEN, tone, List.of(new Block.Items(kind, items)));
    }

    /** The emphasis of a state: what is overdue or refused, what is open, what is done; others are quiet. */
    private static Tone tone(Enum<?> state) {
        return switch (state.name()) {
            case "OVERDUE", "DECLINED", "WITHDRAWN", "NO" -> Tone.NOW;
            case "OPEN", "SENT" -> Tone.SOON;
            case "DONE", "ACCEPTED", "STARTED", "YES" -> Tone.CALM;
            default -> Tone.QUIET;
        };
    }

    /**
     * The state as data.
     *
     * @return a plain tree of codes, ids and moments
     */
    public Map<String, @Nullable Object> tree() {
        return new HistoryTree(words.language())
                .of(history, state, NextStep.all(history.rules().steps(), state), notices());
    }

    private String stage() {
        return state.stage().map(stage -> words.of("stage", words.of(stage))).orElseGet(() -> words.of("not-open"));
    }

    /** From when on what is personal may be erased; only of a closed case. */
    private Optional<String> keeping() {
        return state.closed()
                .map(closed -> history.rules()
                        .erasableFrom(closed)
                        .map(from -> words.of("erasable", words.moment(from)))
                        .orElseGet(() -> words.of("erasable.unset")));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(
                parts,
                "notices",
                notices().stream()
                        .map(notice -> Row.of(
                                words.of("notice", notice.n(), notice.what().in(words.language()))))
                        .toList());
        add(parts, "tasks", state.tasks().stream().map(this::task).toList());
        add(
                parts,
                "referrals",
                state.referrals().values().stream().map(this::referral).toList());
        add(parts, "consents", state.consents().stream().map(this::consent).toList());
        add(parts, "known", known());
        add(parts, "plan", plan());
        add(
                parts,
                "changes",
                history.adviceChanges().stream()
                        .filter(change -> !change.at().isAfter(state.moment()))
                        .map(this::change)
                        .toList());
        add(
                parts,
                "next",
                NextStep.all(history.rules().steps(), state).stream()
                        .map(this::next)
                        .toList());
        add(parts, "line", events().stream().map(this::event).toList());
        return parts;
    }

    private void add(List<Part> parts, String id, List<Row> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Part(id, words.of("part." + id), rows));
        }
    }

    private List<HistoryNotice> notices() {
        List<HistoryNotice> notices = new ArrayList<>(state.notices());
        notices.addAll(history.setAside());
        return notices;
    }

    private Row task(Task task) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("task.actor", words.of(task.actor())));
        if (task.isOpen()) {
            lines.add(words.of("task.until", words.limit(task)));
        }
        task.closed().ifPresent(closed -> lines.add(words.of("task.closed", words.moment(closed))));
        task.moot().ifPresent(reason -> lines.add(words.of("reason", words.of(reason))));
        history.rules()
                .turnTo(task, state.moment())
                .ifPresent(agency -> lines.add(words.of("task.turn-to", words.of(agency))));
        return new Row(words.of(task.state()), tone(task.state()), words.duty(task.duty()), lines);
    }

    private Row referral(ReferralProgress referral) {
        List<String> lines = new ArrayList<>();
        referral.service().ifPresent(service -> lines.add(words.of("service", words.of(service))));
        lines.add(words.of("since", words.moment(referral.since())));
        referral.after().ifPresent(after -> lines.add(words.of("after", after)));
        referral.declined().ifPresent(reason -> {
            lines.add(words.of("reason", words.of(reason)));
            boolean followed = state.referrals().values().stream()
                    .anyMatch(
                            later -> later.after().filter(referral.id()::equals).isPresent());
            referral.service()
                    .filter(service -> !followed)
                    .flatMap(service -> state.nextOptions(service).stream().findFirst())
                    .map(ServiceOption::provider)
                    .ifPresent(next -> lines.add(words.of("next-option", words.provider(next))));
        });
        referral.outcome().ifPresent(outcome -> lines.add(words.of(outcome)));
        if (history.rules().isUnanswered(referral, state.moment())) {
            lines.add(words.of("unanswered"));
        }
        return new Row(
                words.of(referral.state()),
                tone(referral.state()),
                words.of("referred", referral.id(), words.recipient(referral.to())),
                lines);
    }

    private Row consent(ConsentState consent) {
        List<String> lines = new ArrayList<>();
        lines.add(consent.recipient()
                .map(recipient -> words.of("towards", words.recipient(recipient)))
                .orElseGet(() -> words.of("towards-all")));
        lines.add(words.of("since", words.moment(consent.at())));
        consent.doubt().ifPresent(doubt -> lines.add(words.of(doubt)));
        if (consent.isWithdrawn() && consent.purpose() == EventContent.ConsentGiven.Purpose.DATA_SHARING) {
            List<Recipient> told = state.toBeToldOfWithdrawal(consent.recipient());
            if (!told.isEmpty()) {
                lines.add(words.of(
                        "tell-withdrawal", told.stream().map(words::recipient).collect(Collectors.joining(", "))));
            }
        }
        return new Row(words.of(consent.answer()), tone(consent.answer()), words.of(consent.purpose()), lines);
    }

    /** Who knows what: what was shared with each recipient, the first recipient first. */
    private List<Row> known() {
        Map<Recipient, List<Sharing>> byRecipient = new LinkedHashMap<>();
        state.shared()
                .forEach(sharing -> byRecipient
                        .computeIfAbsent(sharing.with(), none -> new ArrayList<>())
                        .add(sharing));
        List<Row> rows = new ArrayList<>();
        byRecipient.forEach((recipient, sharings) -> {
            boolean named = sharings.stream().anyMatch(Sharing::identity);
            rows.add(new Row(
                    words.of(named ? "knows-name" : "knows-no-name"),
                    named ? Tone.SOON : Tone.QUIET,
                    words.recipient(recipient),
                    sharings.stream()
                            .map(sharing -> words.of(
                                    "sharing",
                                    words.moment(sharing.at()),
                                    words.categories(sharing.what()),
                                    words.of(sharing.ground())))
                            .toList()));
        });
        return rows;
    }

    private List<Row> plan() {
        List<Row> rows = new ArrayList<>();
        state.plan()
                .forEach(goal -> rows.add(
                        goal.until().isPresent()
                                ? Row.of(
                                        words.of(goal.topic()),
                                        words.of(
                                                "goal.until",
                                                words.day(goal.until().get())))
                                : Row.of(words.of(goal.topic()))));
        state.nextReview().ifPresent(day -> rows.add(Row.of(words.of("next-review", words.day(day)))));
        return rows;
    }

    private Row change(AdviceChange change) {
        List<String> lines = words.changes(change.comparison());
        return Row.of(
                words.of("change", change.n(), words.moment(change.at())),
                lines.isEmpty() ? List.of(words.of("change.none")) : lines);
    }

    private Row next(NextStep next) {
        String title = next.step().meaning().in(words.language());
        List<String> lines = new ArrayList<>();
        next.referral().ifPresent(id -> lines.add(words.of("referral", id)));
        lines.add(
                next.step().by().isEmpty()
                        ? words.of("by-any")
                        : words.of("by", next.by().stream().map(words::of).collect(Collectors.joining(", "))));
        next.step().requires().forEach(requirement -> lines.add(words.of("only", words.of(requirement))));
        return Row.of(title, lines);
    }

    private List<CaseEvent> events() {
        return history.events().stream()
                .filter(event -> !event.recorded().isAfter(known) && !event.at().isAfter(state.moment()))
                .sorted(CaseEvent.AS_IT_HAPPENED)
                .toList();
    }

    private Row event(CaseEvent event) {
        List<String> lines = new ArrayList<>(words.told(event));
        lines.add(words.of("by", words.actor(event.by())));
        if (event.recorded().isAfter(event.at().plusDays(1))) {
            lines.add(words.of("recorded", words.moment(event.recorded())));
        }
        return new Row(
                words.moment(event.at()), Tone.PLAIN, words.of(event.content().kind()), lines);
    }
}
