package al.nrm.rules.internal.image;

import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.NamingGround;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.duty.WithoutReferral;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Correction;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.UnreadPart;
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
        out.each(pack.sources().values(), this::source);
        out.each(pack.parameters().values(), this::parameter);
        out.each(pack.catalogue().indicators(), this::indicator);
        out.each(pack.catalogue().sets(), this::weights);
        out.each(pack.duties().duties(), this::duty);
        out.each(pack.duties().safeguards(), this::safeguard);
        withoutReferral(pack.duties().withoutReferral());
        out.flag(pack.duties().abroadByMission());
        calendar(pack.calendar());
        out.each(pack.unread(), this::unread);
        out.each(pack.rules(), this::rule);
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
        out.optionalText(source.uncited());
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
        correction.ifPresent(out::correction);
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
        out.each(set.citations(), out::citation);
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
        out.each(terms.citations(), out::citation);
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
        out.each(safeguard.citations(), out::citation);
    }

    private void withoutReferral(WithoutReferral rule) {
        out.each(new TreeSet<>(rule.basis()), out::code);
        out.each(new TreeSet<>(rule.declined()), out::code);
        out.each(rule.given().entrySet(), given -> {
            out.code(given.getKey());
            out.each(given.getValue(), out::text);
        });
        out.each(rule.citations(), out::citation);
    }

    private void calendar(HolidayCalendar calendar) {
        out.each(new TreeSet<>(calendar.weekend()), out::code);
        out.each(calendar.fixed(), holiday -> {
            out.text(holiday.meaning());
            out.number(holiday.day().getMonthValue());
            out.number(holiday.day().getDayOfMonth());
            out.days(holiday.inForce());
            out.each(holiday.citations(), out::citation);
        });
        out.each(calendar.dated(), holiday -> {
            out.text(holiday.meaning());
            out.day(holiday.date());
            out.each(holiday.citations(), out::citation);
        });
    }

    private void unread(UnreadPart part) {
        out.text(part.id());
        out.text(part.meaning());
        out.each(part.types(), out::code);
        out.each(part.indicators(), out::text);
    }

    private void rule(Rule rule) {
        out.text(rule.id());
        out.text(rule.sentence());
        out.each(rule.citations(), out::citation);
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
