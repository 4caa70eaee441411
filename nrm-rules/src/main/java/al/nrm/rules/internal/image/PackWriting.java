package al.nrm.rules.internal.image;

import al.nrm.duty.Competence;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.RegionalBody;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.duty.WithoutReferral;
import al.nrm.form.Form;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.Escalation;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.UnreadPart;
import al.nrm.text.Text;
import al.nrm.training.CoverageNeed;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a pack; {@link PackReading} reads the same in the same order. */
final class PackWriting {
    private final ImageOutput out = new ImageOutput();

    byte[] write(CheckedPack pack) {
        out.text(pack.id());
        out.text(pack.version());
        out.text(pack.title());
        out.text(pack.publisher());
        out.days(pack.inForce());
        out.text(pack.sha256());
        out.each(pack.corrections().entrySet(), correction -> {
            out.text(correction.getKey());
            correction(correction.getValue());
        });
        out.each(pack.sources().values(), this::source);
        out.each(pack.parameters().values(), this::parameter);
        out.each(pack.catalogue().indicators(), this::indicator);
        out.each(pack.catalogue().sets(), this::weights);
        out.each(pack.duties().duties(), this::duty);
        out.each(pack.duties().safeguards(), this::safeguard);
        withoutReferral(pack.duties().withoutReferral());
        out.flag(pack.duties().abroadByMission());
        out.each(pack.disclosure().entries(), this::disclosure);
        out.each(pack.disclosure().limits(), this::sharingLimit);
        steps(pack.steps());
        calendar(pack.calendar());
        out.each(pack.coverage(), this::coverage);
        out.each(pack.competence().offices(), this::competence);
        out.each(pack.competence().bodies(), this::body);
        out.optional(pack.competence().fresh().map(Period::toString));
        out.each(pack.unread(), this::unread);
        out.each(pack.rules(), this::rule);
        out.each(pack.questions().entrySet(), this::question);
        out.each(pack.forms().values(), this::form);
        return out.bytes();
    }

    private void source(Source source) {
        out.text(source.id());
        out.text(source.title());
        out.code(source.kind());
        out.optional(source.number());
        out.optionalDay(source.date());
        out.days(source.inForce());
        reading(source.verified());
        corrects(source.corrects());
        optional(source.uncited());
    }

    private void reading(Optional<Source.Verification> verified) {
        out.flag(verified.isPresent());
        if (verified.isPresent()) {
            out.day(verified.get().on());
            out.text(verified.get().by());
            out.each(verified.get().passages(), out::text);
        }
    }

    private void corrects(Optional<Correction> correction) {
        out.flag(correction.isPresent());
        correction.ifPresent(this::correction);
    }

    private void correction(Correction correction) {
        out.text(correction.version());
        out.text(correction.reason());
    }

    private void parameter(Parameter parameter) {
        out.text(parameter.id());
        out.text(parameter.meaning());
        out.code(parameter.unit());
        out.each(parameter.values(), this::value);
    }

    private void value(Parameter.DatedValue value) {
        out.days(value.inForce());
        out.text(value.value());
        out.code(value.counting());
        out.text(value.source());
        out.flag(value.verified());
        reading(value.reading());
        corrects(value.corrects());
    }

    private void indicator(Indicator indicator) {
        out.text(indicator.id());
        out.code(indicator.element());
        out.optionalCode(indicator.dimension());
        out.optionalCode(indicator.strengthForAdults());
        out.optionalCode(indicator.strengthForChildren());
        out.each(new TreeMap<>(indicator.otherStrengths()).entrySet(), other -> {
            out.text(other.getKey().name());
            out.code(other.getValue());
        });
        out.text(indicator.label());
        out.text(indicator.source());
        out.flag(indicator.verified());
        out.days(indicator.inForce());
    }

    private void weights(WeightSet set) {
        out.text(set.code().name());
        out.text(set.column());
        out.text(set.meaning());
        out.flag(set.child());
        out.each(new TreeSet<>(set.types()), out::text);
        out.days(set.inForce());
        out.each(set.citations(), this::citation);
    }

    private void duty(DutyDeclaration duty) {
        out.text(duty.action().name());
        out.text(duty.label());
        out.flag(duty.first());
        out.each(duty.terms(), this::terms);
    }

    private void terms(DutyTerms terms) {
        out.days(terms.inForce());
        out.each(terms.actor().informed(), out::code);
        out.optionalCode(terms.actor().otherwise());
        out.flag(terms.recipient().isPresent());
        if (terms.recipient().isPresent()) {
            recipient(terms.recipient().get());
        }
        out.optional(terms.naming());
        out.each(terms.grounds(), this::ground);
        out.each(terms.citations(), this::citation);
    }

    private void recipient(RecipientRule recipient) {
        out.code(recipient.kind());
        out.code(recipient.agency());
        out.optionalCode(recipient.abroad());
        out.code(recipient.itself());
        out.optionalCode(recipient.instead());
        out.flag(recipient.where().named());
        out.each(new TreeSet<>(recipient.where().settings()), out::code);
    }

    private void ground(NamingGround ground) {
        out.code(ground.ground());
        out.each(new TreeSet<>(ground.basis()), out::code);
        out.each(ground.needs(), out::text);
        out.each(ground.unless(), out::text);
    }

    private void safeguard(SafeguardDeclaration safeguard) {
        out.text(safeguard.code().name());
        out.text(safeguard.label());
        out.code(safeguard.reveals());
        out.days(safeguard.inForce());
        out.each(safeguard.citations(), this::citation);
    }

    private void withoutReferral(WithoutReferral rule) {
        out.each(new TreeSet<>(rule.basis()), out::code);
        out.each(new TreeSet<>(rule.declined()), out::code);
        out.each(rule.given().entrySet(), given -> {
            out.code(given.getKey());
            out.each(given.getValue(), out::text);
        });
        out.each(rule.citations(), this::citation);
    }

    private void disclosure(DisclosureEntry entry) {
        out.text(entry.id());
        out.text(entry.meaning());
        out.each(entry.to(), recipient -> out.text(recipient.toString()));
        out.each(entry.on(), out::code);
        out.each(entry.learns(), out::code);
        out.each(entry.unless(), safeguard -> out.text(safeguard.name()));
        out.days(entry.inForce());
        out.each(entry.citations(), this::citation);
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
        out.each(limit.citations(), this::citation);
    }

    private void steps(StepTable table) {
        out.each(table.steps(), this::step);
        out.each(new TreeSet<>(table.beforeClosing()), action -> out.text(action.name()));
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
        out.each(step.citations(), this::citation);
        out.days(step.inForce());
    }

    private void escalation(Escalation escalation) {
        out.each(new TreeSet<>(escalation.duties()), action -> out.text(action.name()));
        out.text(escalation.after().text());
        out.code(escalation.counting());
        out.code(escalation.to());
        out.days(escalation.inForce());
        out.each(escalation.citations(), this::citation);
    }

    private void calendar(HolidayCalendar calendar) {
        out.each(new TreeSet<>(calendar.weekend()), out::code);
        out.each(calendar.fixed(), holiday -> {
            out.text(holiday.meaning());
            out.number(holiday.day().getMonthValue());
            out.number(holiday.day().getDayOfMonth());
            out.days(holiday.inForce());
            out.each(holiday.citations(), this::citation);
        });
        out.each(calendar.dated(), holiday -> {
            out.text(holiday.meaning());
            out.day(holiday.date());
            out.each(holiday.citations(), this::citation);
        });
    }

    private void coverage(CoverageNeed need) {
        out.text(need.stage());
        out.text(need.meaning());
        out.each(need.needs(), this::group);
        out.text(need.stale().toString());
        out.days(need.inForce());
        out.each(need.citations(), this::citation);
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
        out.each(office.citations(), this::citation);
    }

    private void body(RegionalBody body) {
        out.text(body.id());
        out.text(body.meaning());
        out.each(body.members(), member -> out.text(member));
        out.text(body.source());
        out.days(body.inForce());
        out.each(body.citations(), this::citation);
    }

    private void unread(UnreadPart part) {
        out.text(part.id());
        out.text(part.meaning());
        out.each(part.types(), out::code);
        out.each(part.indicators(), out::text);
    }

    private void citation(Citation citation) {
        out.text(citation.source());
        out.text(citation.pinpoint());
    }

    private void question(Map.Entry<String, QuestionTemplate> question) {
        out.text(question.getKey());
        out.text(question.getValue().prompt());
        out.code(question.getValue().burden());
        out.each(new TreeSet<>(question.getValue().settings()), out::code);
        out.optional(question.getValue().block());
        out.optionalNumber(question.getValue().order());
        out.optionalCode(question.getValue().manner());
        optional(question.getValue().say());
        optional(question.getValue().care());
    }

    private void optional(Optional<Text> text) {
        out.flag(text.isPresent());
        if (text.isPresent()) {
            out.text(text.get());
        }
    }

    private void form(Form form) {
        out.text(form.name());
        out.text(form.layout());
    }

    private void rule(Rule rule) {
        out.text(rule.id());
        out.text(rule.sentence());
        out.each(rule.citations(), this::citation);
        out.days(rule.inForce());
        out.flag(rule.policy());
        corrects(rule.corrects());
        out.each(rule.overrides(), overridden -> {
            out.text(overridden.rule());
            out.number(overridden.line());
        });
        condition(rule.when());
        out.each(rule.then(), this::conclusion);
        out.text(rule.place().path());
        out.number(rule.place().line());
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            out.text("compare");
            out.text(compare.type().name());
            out.text(compare.field().name());
            out.code(compare.operator());
            operand(compare.operand());
            out.number(compare.line());
        } else if (condition instanceof Condition.AnyObservation observation) {
            out.text("observation");
            out.text(observation.type().name());
            condition(observation.condition());
            out.number(observation.line());
        } else if (condition instanceof Condition.Not not) {
            out.text("not");
            condition(not.condition());
        } else {
            out.text(condition instanceof Condition.All ? "all" : "any");
            out.each(condition.children(), this::condition);
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Code code) {
            out.text("code");
            code(code.value());
        } else if (operand instanceof Operand.OfParameter parameter) {
            out.text("parameter");
            out.text(parameter.id());
        } else if (operand instanceof Operand.MunicipalityName municipality) {
            out.text("municipality");
            out.text(municipality.name());
        } else {
            out.text("indicator");
            out.text(((Operand.IndicatorId) operand).id());
        }
    }

    private void code(Enum<?> code) {
        out.text(Codes.nameOf(code.getDeclaringClass()));
        out.code(code);
    }

    private void conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.OfCode code) {
            out.text("code");
            out.code(code.key());
            out.text(code.code().name());
            out.optional(code.deadline());
        } else if (conclusion instanceof Conclusion.OfServices services) {
            out.text("services");
            out.code(services.which());
        } else {
            out.text("mention");
            out.text(((Conclusion.Mention) conclusion).parameter());
        }
    }
}
