package al.nrm.rules.internal.image;

import al.nrm.duty.Competence;
import al.nrm.duty.RegionalBody;
import al.nrm.form.Form;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.Escalation;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.rules.internal.rule.PackTables;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.training.CoverageNeed;
import java.time.Period;
import java.util.Map;
import java.util.TreeSet;

/** Writes the tables of a pack; {@link TableReading} reads the same in the same order. */
final class TableWriting {
    private final ImageOutput out = new ImageOutput();

    byte[] write(PackTables tables) {
        out.each(tables.corrections().entrySet(), correction -> {
            out.text(correction.getKey());
            out.correction(correction.getValue());
        });
        out.each(tables.disclosure().entries(), this::disclosure);
        out.each(tables.disclosure().limits(), this::sharingLimit);
        steps(tables.steps());
        out.each(tables.coverage(), this::coverage);
        out.each(tables.competence().offices(), this::competence);
        out.each(tables.competence().bodies(), this::body);
        out.optional(tables.competence().fresh().map(Period::toString));
        out.each(tables.questions().entrySet(), this::question);
        out.each(tables.forms().values(), this::form);
        return out.bytes();
    }

    private void disclosure(DisclosureEntry entry) {
        out.text(entry.id());
        out.text(entry.meaning());
        out.each(entry.to(), recipient -> out.text(recipient.toString()));
        out.each(entry.on(), out::code);
        out.each(entry.learns(), out::code);
        out.each(entry.unless(), safeguard -> out.text(safeguard.name()));
        out.days(entry.inForce());
        out.each(entry.citations(), out::citation);
    }

    private void sharingLimit(SharingLimit limit) {
        out.text(limit.id());
        out.text(limit.meaning());
        out.text(limit.refusal());
        out.each(limit.on(), out::code);
        out.each(limit.only(), recipient -> out.text(recipient.toString()));
        out.each(limit.to(), recipient -> out.text(recipient.toString()));
        out.each(limit.needs(), out::code);
        out.days(limit.inForce());
        out.each(limit.citations(), out::citation);
    }

    private void steps(StepTable table) {
        out.each(table.steps(), this::step);
        out.each(new TreeSet<>(table.closing().noneOpen()), action -> out.text(action.name()));
        out.each(new TreeSet<>(table.closing().riskAssessed()), out::code);
        out.each(table.closing().citations(), out::citation);
        out.each(table.escalations(), this::escalation);
        out.optional(table.retention());
        out.optional(table.answerWithin());
    }

    private void step(Step step) {
        out.text(step.id());
        out.text(step.meaning());
        out.code(step.kind());
        out.each(new TreeSet<>(step.fromStages()), out::code);
        out.each(new TreeSet<>(step.fromStates()), out::code);
        out.optionalCode(step.to());
        out.each(new TreeSet<>(step.by()), out::code);
        out.each(new TreeSet<>(step.requires()), out::code);
        out.each(step.citations(), out::citation);
        out.days(step.inForce());
    }

    private void escalation(Escalation escalation) {
        out.each(new TreeSet<>(escalation.duties()), action -> out.text(action.name()));
        out.text(escalation.after().text());
        out.code(escalation.counting());
        out.code(escalation.to());
        out.days(escalation.inForce());
        out.each(escalation.citations(), out::citation);
    }

    private void coverage(CoverageNeed need) {
        out.text(need.stage());
        out.text(need.meaning());
        out.each(need.needs(), this::group);
        out.text(need.stale().toString());
        out.days(need.inForce());
        out.each(need.citations(), out::citation);
    }

    private void group(CoverageNeed.Group group) {
        out.text(group.label());
        out.each(group.audiences(), audience -> out.text(audience.name()));
        out.number(group.atLeast());
    }

    private void competence(Competence office) {
        out.text(office.id());
        out.text(office.meaning());
        out.each(office.duties(), action -> out.text(action.name()));
        out.code(office.agency());
        out.code(office.level());
        out.days(office.inForce());
        out.each(office.citations(), out::citation);
    }

    private void body(RegionalBody body) {
        out.text(body.id());
        out.text(body.meaning());
        out.each(body.members(), member -> out.text(member));
        out.text(body.source());
        out.days(body.inForce());
        out.each(body.citations(), out::citation);
    }

    private void question(Map.Entry<String, QuestionTemplate> question) {
        out.text(question.getKey());
        out.text(question.getValue().prompt());
        out.code(question.getValue().burden());
        out.each(new TreeSet<>(question.getValue().settings()), out::code);
        out.optional(question.getValue().block());
        out.optionalNumber(question.getValue().order());
        out.optionalCode(question.getValue().manner());
        out.optionalText(question.getValue().say());
        out.optionalText(question.getValue().care());
    }

    private void form(Form form) {
        out.text(form.name());
        out.text(form.layout());
    }
}
