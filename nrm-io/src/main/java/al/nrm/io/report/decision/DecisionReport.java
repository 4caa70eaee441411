package al.nrm.io.report.decision;

import al.nrm.casefile.Identity;
import al.nrm.decision.Decision;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.words.ClockWords;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report of a decision: first whom to ring, what to do with the person and what not to do; then the
 * assessment, the duties, the places; and below why, what to find out, and what is not verified.
 */
final class DecisionReport {
    private DecisionReport() {}

    /**
     * The report of a decision.
     *
     * @param identity who the person is, where it is to be shown
     */
    static Report of(ReportContext telling, Optional<Identity> identity) {
        Decision decision = telling.decision();
        Labels labels = telling.labels();
        List<Section> sections = new ArrayList<>();
        sections.add(NowSection.of(telling));
        identity.map(known -> IdentitySection.of(known, telling)).ifPresent(sections::add);
        sections.add(AssessmentSection.of(telling));
        NoticeSection.of(telling).ifPresent(sections::add);
        DutySection duties = new DutySection(telling);
        sections.add(duties.section());
        SafeguardSection.of(telling).ifPresent(sections::add);
        ServiceSection services = new ServiceSection(telling);
        sections.add(services.section());
        duties.lines().ifPresent(sections::add);
        services.others().ifPresent(sections::add);
        QuestionSection.of(telling).ifPresent(sections::add);
        sections.add(new ReasonSection(telling).section());
        UnverifiedSection.of(telling).ifPresent(sections::add);
        String day = labels.day(decision.asOf());
        String about = telling.hour()
                .map(at -> at.toLocalDate().equals(decision.asOf())
                        ? labels.of("page.of-hour", day, ClockWords.time(at))
                        : labels.of("page.of", day)
                                + " "
                                + labels.of("page.recorded", labels.day(at.toLocalDate()), ClockWords.time(at)))
                .orElseGet(() -> labels.of("page.of", day));
        List<Block> foot = List.of(
                new Block.Paragraph(Line.strong(labels.of("foot.advice")), Tone.PLAIN),
                Block.quiet(labels.of("foot.case", decision.caseId(), labels.day(decision.asOf()))),
                Block.quiet(labels.of(
                        "foot.made",
                        decision.pack().id(),
                        decision.pack().version(),
                        decision.pack().sha256(),
                        decision.directory().sha256(),
                        decision.library().version())));
        return new Report(labels.of("page.title", decision.caseId()), List.of(Block.quiet(about)), sections, foot);
    }
}
