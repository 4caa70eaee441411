package al.nrm.rules.internal.image;

import al.nrm.form.Form;
import al.nrm.indicator.Indicator;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.RulePack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Writes a pack; {@link PackReading} reads the same in the same order. */
final class PackWriting {
    private static final int PIECE = 16_000;

    private final ImageOutput out = new ImageOutput();

    byte[] write(RulePack pack) throws IOException {
        out.text(pack.id());
        out.text(pack.version());
        out.text(pack.title());
        out.text(pack.publisher());
        out.days(pack.inForce());
        out.text(pack.sha256());
        out.each(pack.sources().values(), this::source);
        out.each(pack.parameters().values(), this::parameter);
        out.each(pack.catalogue().indicators(), this::indicator);
        out.each(pack.rules(), this::rule);
        out.each(pack.questions().entrySet(), this::question);
        out.each(pack.forms().values(), this::form);
        return out.bytes();
    }

    private void source(Source source) throws IOException {
        out.text(source.id());
        out.text(source.title());
        out.code(source.kind());
        out.optional(source.number());
        out.optionalDay(source.date());
        out.days(source.inForce());
        Optional<Source.Verification> verified = source.verified();
        out.flag(verified.isPresent());
        if (verified.isPresent()) {
            out.day(verified.get().on());
            out.text(verified.get().by());
            out.each(verified.get().passages(), out::text);
        }
    }

    private void parameter(Parameter parameter) throws IOException {
        out.text(parameter.id());
        out.text(parameter.meaning());
        out.code(parameter.unit());
        out.each(parameter.values(), this::value);
    }

    private void value(Parameter.DatedValue value) throws IOException {
        out.days(value.inForce());
        out.text(value.value());
        out.text(value.source());
        out.flag(value.verified());
    }

    private void indicator(Indicator indicator) throws IOException {
        out.text(indicator.id());
        out.code(indicator.element());
        out.optionalCode(indicator.dimension());
        out.optionalCode(indicator.strengthForAdults());
        out.optionalCode(indicator.strengthForChildren());
        out.text(indicator.label());
        out.text(indicator.source());
        out.flag(indicator.verified());
    }

    private void question(Map.Entry<String, QuestionTemplate> question) throws IOException {
        out.text(question.getKey());
        out.text(question.getValue().prompt());
        out.code(question.getValue().burden());
        out.each(new TreeSet<>(question.getValue().settings()), out::code);
    }

    /** A layout is longer than a text may be, so it is cut. */
    private void form(Form form) throws IOException {
        out.text(form.name());
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < form.layout().length(); from += PIECE) {
            pieces.add(form.layout().substring(from, Math.min(form.layout().length(), from + PIECE)));
        }
        out.each(pieces, out::text);
    }

    private void rule(Rule rule) throws IOException {
        out.text(rule.id());
        out.text(rule.sentence());
        out.each(rule.citations(), citation -> {
            out.text(citation.source());
            out.text(citation.pinpoint());
        });
        out.days(rule.inForce());
        out.flag(rule.policy());
        condition(rule.when());
        out.each(rule.then(), this::conclusion);
        out.text(rule.place().path());
        out.number(rule.place().line());
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.Pattern pattern) {
            out.text("pattern");
            out.text(pattern.type().name());
            test(pattern.type(), pattern.test());
            out.number(pattern.line());
        } else if (condition instanceof Condition.All all) {
            out.text("all");
            out.each(all.parts(), this::condition);
        } else if (condition instanceof Condition.Any any) {
            out.text("any");
            out.each(any.parts(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            out.text("not");
            condition(not.part());
        } else {
            out.text("exists");
            condition(((Condition.Exists) condition).part());
        }
    }

    private void test(FactType type, Test test) throws IOException {
        if (test instanceof Test.All all) {
            out.text("all");
            out.each(all.parts(), part -> test(type, part));
        } else if (test instanceof Test.Any any) {
            out.text("any");
            out.each(any.parts(), part -> test(type, part));
        } else {
            Test.Compare compare = (Test.Compare) test;
            out.text("compare");
            out.text(compare.field().name());
            out.code(compare.operator());
            operand(compare.operand());
        }
    }

    private void operand(Operand operand) throws IOException {
        if (operand instanceof Operand.Code code) {
            out.text("code");
            code(code.value());
            out.text(code.text());
        } else if (operand instanceof Operand.OfParameter parameter) {
            out.text("parameter");
            out.text(parameter.id());
        } else {
            out.text("indicator");
            out.text(((Operand.IndicatorId) operand).id());
        }
    }

    private void code(Enum<?> code) throws IOException {
        out.text(Codes.nameOf(code.getDeclaringClass()));
        out.code(code);
    }

    private void conclusion(Conclusion conclusion) throws IOException {
        if (conclusion instanceof Conclusion.OfCode code) {
            out.text("code");
            out.code(code.key());
            code(code.code());
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
