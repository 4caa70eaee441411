package al.nrm.rules.internal.language;

import al.nrm.casefile.LastContact;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;

/** Whether the two sides of a comparison belong together. */
final class ComparisonTypeCheck {
    private final PackSymbols known;

    ComparisonTypeCheck(PackSymbols known) {
        this.known = known;
    }

    void check(Field field, Operator operator, Operand operand, Rule.Place place) throws RuleSyntaxException {
        Field.ValueType type = field.type();
        if (type instanceof Field.ValueType.OneCode one) {
            if (operator.isOrdering() && one.codes() != LastContact.class) {
                throw wrongOperator(field, operator, "==, !=, in", place);
            }
            if (operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS) {
                throw wrongOperator(field, operator, "==, !=, in", place);
            }
            code(field, one.codes(), operand, place);
        } else if (type instanceof Field.ValueType.ManyCodes many) {
            if (operator != Operator.CONTAINS && operator != Operator.NOT_CONTAINS) {
                throw wrongOperator(field, operator, "contains, not contains", place);
            }
            code(field, many.codes(), operand, place);
        } else if (type instanceof Field.ValueType.Number) {
            if (operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS) {
                throw wrongOperator(field, operator, "==, !=, <, <=, >, >=", place);
            }
            number(field, operand, place);
        } else {
            if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
                throw wrongOperator(field, operator, "==, !=, in", place);
            }
            indicator(field, operand, place);
        }
    }

    private void code(Field field, Class<? extends Enum<?>> codes, Operand operand, Rule.Place place)
            throws RuleSyntaxException {
        if (operand instanceof Operand.Code code && code.value().getDeclaringClass() == codes) {
            return;
        }
        if (operand instanceof Operand.OfParameter read) {
            Parameter parameter = parameter(read, Parameter.Unit.CODE, field, place);
            for (Parameter.DatedValue value : parameter.values()) {
                if (Codes.find(codes, value.value()).isEmpty()) {
                    throw wrongOperand(field, Codes.nameOf(codes) + ".…", place);
                }
            }
            return;
        }
        throw wrongOperand(field, Codes.nameOf(codes) + ".…", place);
    }

    private void number(Field field, Operand operand, Rule.Place place) throws RuleSyntaxException {
        if (!(operand instanceof Operand.OfParameter read)) {
            throw wrongOperand(field, "parameter( \"…\" )", place);
        }
        parameter(read, Parameter.Unit.YEARS, field, place);
    }

    private void indicator(Field field, Operand operand, Rule.Place place) throws RuleSyntaxException {
        if (!(operand instanceof Operand.IndicatorId id)) {
            throw wrongOperand(field, "\"…\"", place);
        }
        if (known.catalogue().find(id.id()).isEmpty()) {
            throw RuleSyntaxException.unknown(
                    place,
                    Text.of(
                            "Treguesi \"" + id.id() + "\" nuk është te indicators.csv.",
                            "The indicator \"" + id.id() + "\" is not in indicators.csv."),
                    id.id(),
                    known.catalogue().byId().keySet());
        }
    }

    private Parameter parameter(Operand.OfParameter read, Parameter.Unit unit, Field field, Rule.Place place)
            throws RuleSyntaxException {
        Parameter parameter = known.parameters().get(read.id());
        if (parameter == null) {
            throw unknownParameter(known, read.id(), place);
        }
        if (parameter.unit() != unit) {
            throw wrongOperand(
                    field, "parameter( unit: " + unit.name().toLowerCase(java.util.Locale.ROOT) + " )", place);
        }
        return parameter;
    }

    static RuleSyntaxException unknownParameter(PackSymbols known, String id, Rule.Place place) {
        return RuleSyntaxException.unknown(
                place,
                Text.of(
                        "Parametri \"" + id + "\" nuk është te parameters.yaml.",
                        "The parameter \"" + id + "\" is not in parameters.yaml."),
                id,
                known.parameters().keySet());
    }

    private static RuleSyntaxException wrongOperator(Field field, Operator operator, String right, Rule.Place place) {
        return new RuleSyntaxException(
                place,
                Text.of(
                        "\"" + field.name() + "\" nuk krahasohet me \"" + operator.symbol() + "\".",
                        "\"" + field.name() + "\" is not compared with \"" + operator.symbol() + "\"."),
                Text.of("Lejohen: " + right + ".", "Allowed: " + right + "."));
    }

    private static RuleSyntaxException wrongOperand(Field field, String right, Rule.Place place) {
        return new RuleSyntaxException(
                place,
                Text.of(
                        "\"" + field.name() + "\" nuk krahasohet me këtë vlerë.",
                        "\"" + field.name() + "\" is not compared with this value."),
                Text.of("Pritet " + right + ".", right + " is expected."));
    }
}
