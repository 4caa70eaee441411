package al.nrm.rules.internal.image;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Setting;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Question;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.Competence;
import al.nrm.duty.CompetenceTable;
import al.nrm.duty.RegionalBody;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.Stage;
import al.nrm.form.Form;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.ClosingTerms;
import al.nrm.referral.Escalation;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.rules.internal.rule.PackTables;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Reads the tables of a pack that {@link TableWriting} wrote. */
final class TableReading {
    private final ImageInput in;

    TableReading(ImageInput in) {
        this.in = in;
    }

    PackTables read() {
        PackTables.Builder tables = PackTables.builder();
        for (int left = in.number(); left > 0; left--) {
            tables.putCorrections(in.text(), in.correction());
        }
        tables.disclosure(new DisclosureTable(in.each(this::disclosure), in.each(this::sharingLimit)))
                .steps(steps())
                .coverage(in.each(this::coverage))
                .competence(new CompetenceTable(
                        in.each(this::competence),
                        in.each(this::body),
                        in.optional().map(Period::parse)));
        for (int left = in.number(); left > 0; left--) {
            tables.putQuestions(in.text(), question());
        }
        for (Form form : in.each(this::form)) {
            tables.putForms(form.name(), form);
        }
        return tables.build();
    }

    private DisclosureEntry disclosure() {
        return new DisclosureEntry(
                in.text(),
                in.bilingual(),
                in.each(this::recipientKind),
                in.codes(DisclosureGround.class),
                in.codes(DataCategory.class),
                in.each(() -> SafeguardCode.parse(in.text())),
                in.days(),
                in.citations());
    }

    private SharingLimit sharingLimit() {
        return new SharingLimit(
                in.text(),
                in.bilingual(),
                in.bilingual(),
                in.codes(DisclosureGround.class),
                in.each(this::recipientKind),
                in.each(this::recipientKind),
                in.codes(Purpose.class),
                in.days(),
                in.citations());
    }

    private RecipientKind recipientKind() {
        return RecipientKind.parse(in.text()).orElseThrow();
    }

    private StepTable steps() {
        return new StepTable(
                in.each(this::step),
                new ClosingTerms(
                        Set.copyOf(actions()), Set.copyOf(in.codes(EventContent.Closed.Reason.class)), in.citations()),
                in.each(this::escalation),
                in.optional(),
                in.optional());
    }

    private Step step() {
        return new Step(
                in.text(),
                in.bilingual(),
                in.code(EventContent.Kind.class),
                Set.copyOf(in.codes(Stage.class)),
                Set.copyOf(in.codes(ReferralProgress.State.class)),
                in.optionalCode(Stage.class),
                Set.copyOf(in.codes(Agency.class)),
                Set.copyOf(in.codes(Step.Requirement.class)),
                in.citations(),
                in.days());
    }

    private Escalation escalation() {
        return new Escalation(
                Set.copyOf(actions()),
                TimeLimit.parse(in.text()).orElseThrow(),
                in.code(Counting.class),
                in.code(Agency.class),
                in.days(),
                in.citations());
    }

    private CoverageNeed coverage() {
        return new CoverageNeed(
                in.text(), in.bilingual(), in.each(this::group), Period.parse(in.text()), in.days(), in.citations());
    }

    private CoverageNeed.Group group() {
        return new CoverageNeed.Group(in.bilingual(), in.each(() -> new Audience(in.text())), in.number());
    }

    private Competence competence() {
        return new Competence(
                in.text(),
                in.bilingual(),
                actions(),
                in.code(Agency.class),
                in.code(Competence.Level.class),
                in.days(),
                in.citations());
    }

    private RegionalBody body() {
        return new RegionalBody(
                in.text(), in.bilingual(), in.each(in::bilingual), in.bilingual(), in.days(), in.citations());
    }

    private List<DutyAction> actions() {
        return in.each(() -> DutyAction.parse(in.text()));
    }

    private QuestionTemplate question() {
        return new QuestionTemplate(
                in.bilingual(),
                in.code(QuestionTemplate.Burden.class),
                Set.copyOf(in.codes(Setting.class)),
                in.optional(),
                in.optionalNumber(),
                in.optionalCode(Question.Manner.class),
                in.optionalText(),
                in.optionalText());
    }

    private Form form() {
        return Form.builder().name(in.text()).layout(in.text()).build();
    }
}
