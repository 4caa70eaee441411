package al.nrm.rules.internal.language;

import al.nrm.casefile.LastContact;
import al.nrm.law.Parameter;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;
import java.util.Locale;

/** Checks that the operator and the value of a comparison fit its field. */
final class ComparisonTypeCheck {
    private final PackSymbols known;

    ComparisonTypeCheck(PackSymbols known) {
        this.known = known;
    }

    /**
     * @throws RuleSyntaxException if the field is not compared with this operator, or not with this value
     */
    void check(Field field, Operator operator, Operand operand, Rule.Place place) throws RuleSyntaxException {
        boolean contains = operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
        Field.ValueType type = field.type();
        if (type instanceof Field.ValueType.OneCode one) {
            allow(!contains && (!operator.isOrdering() || one.codes() == LastContact.class), field, operator, place);
            code(field, one.codes(), operand, place);
        } else if (type instanceof Field.ValueType.ManyCodes many) {
            allow(contains, field, operator, place);
            code(field, many.codes(), operand, place);
        } else if (type instanceof Field.ValueType.Number number) {
            allow(!contains, field, operator, place);
            number(field, number.unit(), operand, place);
        } else if (type instanceof Field.ValueType.OneMunicipality) {
            allow(!contains && !operator.isOrdering(), field, operator, place);
            municipality(field, operand, place);
        } else {
            allow(!contains && !operator.isOrdering(), field, operator, place);
            indicator(field, operand, place);
        }
    }

    private static void allow(boolean allowed, Field field, Operator operator, Rule.Place place)
            throws RuleSyntaxException {
        if (!allowed) {
            String right = field.type() instanceof Field.ValueType.ManyCodes
                    ? "contains, not contains"
                    : field.type() instanceof Field.ValueType.Number ? "==, !=, <, <=, >, >=" : "==, !=, in";
            throw new RuleSyntaxException(place, "comparison.operator", field.name(), operator.symbol(), right);
        }
    }

    private void code(Field field, Class<? extends Enum<?>> codes, Operand operand, Rule.Place place)
            throws RuleSyntaxException {
        boolean fits = operand instanceof Operand.Code code && code.value().getDeclaringClass() == codes;
        if (operand instanceof Operand.OfParameter read) {
            fits = parameter(read, Parameter.Unit.CODE, field, place).values().stream()
                    .allMatch(value -> Codes.find(codes, value.value()).isPresent());
        }
        if (!fits) {
            throw wrongOperand(field, place);
        }
    }

    private void number(Field field, Parameter.Unit unit, Operand operand, Rule.Place place)
            throws RuleSyntaxException {
        if (!(operand instanceof Operand.OfParameter read)) {
            throw wrongOperand(field, place);
        }
        parameter(read, unit, field, place);
    }

    private static void municipality(Field field, Operand operand, Rule.Place place) throws RuleSyntaxException {
        if (!(operand instanceof Operand.MunicipalityName name)) {
            throw wrongOperand(field, place);
        }
        if (Municipality.find(name.name()).isEmpty()) {
            List<String> known =
                    Municipality.all().stream().map(Municipality::name).toList();
            throw RuleSyntaxException.unknown(place, "municipality.unknown", name.name(), known, name.name());
        }
    }

    private void indicator(Field field, Operand operand, Rule.Place place) throws RuleSyntaxException {
        if (!(operand instanceof Operand.IndicatorId id)) {
            throw wrongOperand(field, place);
        }
        if (known.catalogue().find(id.id()).isEmpty()) {
            throw RuleSyntaxException.unknown(
                    place,
                    "indicator.unknown",
                    id.id(),
                    known.catalogue().byId().keySet(),
                    id.id());
        }
    }

    private Parameter parameter(Operand.OfParameter read, Parameter.Unit unit, Field field, Rule.Place place)
            throws RuleSyntaxException {
        Parameter parameter = known.parameter(read.id(), place);
        if (parameter.unit() != unit) {
            throw wrongOperand(field, "parameter( unit: " + unit.name().toLowerCase(Locale.ROOT) + " )", place);
        }
        return parameter;
    }

    /** The value is of a kind with which the field is not compared. */
    static RuleSyntaxException wrongOperand(Field field, Rule.Place place) {
        return wrongOperand(
                field,
                LiteralHints.codesOf(field)
                        .map(codes -> Codes.nameOf(codes) + ".…")
                        .orElse(field.type() instanceof Field.ValueType.Number ? "parameter( \"…\" )" : "\"…\""),
                place);
    }

    private static RuleSyntaxException wrongOperand(Field field, String right, Rule.Place place) {
        return new RuleSyntaxException(place, "comparison.operand", field.name(), right);
    }
}
