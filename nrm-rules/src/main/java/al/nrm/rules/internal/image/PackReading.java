package al.nrm.rules.internal.image;

import al.nrm.casefile.Setting;
import al.nrm.form.Form;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.Strength;
import al.nrm.law.Citation;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.RulePack;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** Reads a pack that {@link PackWriting} wrote. Its words are those of the vocabulary, so they need no check again. */
final class PackReading {
    private final ImageInput in;

    PackReading(ImageInput in) {
        this.in = in;
    }

    RulePack read() throws IOException {
        RulePack.Builder pack = RulePack.builder()
                .id(in.text())
                .version(in.text())
                .title(in.bilingual())
                .publisher(in.bilingual())
                .inForce(in.days())
                .sha256(in.text());
        for (Source source : in.each(this::source)) {
            pack.putSources(source.id(), source);
        }
        for (Parameter parameter : in.each(this::parameter)) {
            pack.putParameters(parameter.id(), parameter);
        }
        pack.catalogue(IndicatorCatalogue.of(in.each(this::indicator))).rules(in.each(this::rule));
        for (int left = in.number(); left > 0; left--) {
            pack.putQuestions(
                    in.text(),
                    new QuestionTemplate(
                            in.bilingual(),
                            in.code(QuestionTemplate.Burden.class),
                            Set.copyOf(in.each(() -> in.code(Setting.class)))));
        }
        for (Form form : in.each(this::form)) {
            pack.putForms(form.name(), form);
        }
        return pack.build();
    }

    private Form form() throws IOException {
        return Form.builder()
                .name(in.text())
                .layout(String.join("", in.each(in::text)))
                .build();
    }

    private Source source() throws IOException {
        Source.Builder source = Source.builder()
                .id(in.text())
                .title(in.bilingual())
                .kind(in.code(Source.Kind.class))
                .number(in.optional())
                .date(in.optionalDay())
                .inForce(in.days());
        if (in.flag()) {
            source.verified(Source.Verification.builder()
                    .on(in.day())
                    .by(in.text())
                    .passages(in.each(in::text))
                    .build());
        }
        return source.build();
    }

    private Parameter parameter() throws IOException {
        return Parameter.builder()
                .id(in.text())
                .meaning(in.bilingual())
                .unit(in.code(Parameter.Unit.class))
                .values(in.each(this::value))
                .build();
    }

    private Parameter.DatedValue value() throws IOException {
        return Parameter.DatedValue.builder()
                .inForce(in.days())
                .value(in.text())
                .source(in.text())
                .verified(in.flag())
                .build();
    }

    private Indicator indicator() throws IOException {
        return Indicator.builder()
                .id(in.text())
                .element(in.code(Element.class))
                .dimension(in.optionalCode(Dimension.class))
                .strengthForAdults(in.optionalCode(Strength.class))
                .strengthForChildren(in.optionalCode(Strength.class))
                .label(in.bilingual())
                .source(in.text())
                .verified(in.flag())
                .build();
    }

    private Rule rule() throws IOException {
        return new Rule(
                in.text(),
                in.bilingual(),
                in.each(() -> Citation.of(in.text(), in.text())),
                in.days(),
                in.flag(),
                condition(),
                in.each(this::conclusion),
                new Rule.Place(in.text(), in.number()));
    }

    private Condition condition() throws IOException {
        String kind = in.text();
        switch (kind) {
            case "pattern":
                FactType type = Vocabulary.factType(in.text()).orElseThrow();
                return new Condition.Pattern(type, test(type), in.number());
            case "all":
                return new Condition.All(in.each(this::condition));
            case "any":
                return new Condition.Any(in.each(this::condition));
            case "not":
                return new Condition.Not(condition());
            default:
                return new Condition.Exists(condition());
        }
    }

    private Test test(FactType type) throws IOException {
        String kind = in.text();
        switch (kind) {
            case "all":
                return new Test.All(in.each(() -> test(type)));
            case "any":
                return new Test.Any(in.each(() -> test(type)));
            default:
                return new Test.Compare(
                        Objects.requireNonNull(type.fields().get(in.text())), in.code(Operator.class), operand());
        }
    }

    private Operand operand() throws IOException {
        String kind = in.text();
        return switch (kind) {
            case "code" -> new Operand.Code(code(), in.text());
            case "parameter" -> new Operand.OfParameter(in.text());
            default -> new Operand.IndicatorId(in.text());
        };
    }

    private Enum<?> code() throws IOException {
        Class<? extends Enum<?>> family =
                Objects.requireNonNull(Codes.families().get(in.text()));
        return Codes.find(family, in.text()).orElseThrow();
    }

    private Conclusion conclusion() throws IOException {
        String kind = in.text();
        return switch (kind) {
            case "code" -> new Conclusion.OfCode(in.code(Key.class), code(), in.optional());
            case "services" -> new Conclusion.OfServices(in.code(Conclusion.OfServices.Which.class));
            default -> new Conclusion.Mention(in.text());
        };
    }
}
