package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what one rule has after {@code when}: facts, joined by {@code and}, {@code or}, {@code not} and {@code exists}, and
 * between the parentheses of a fact comparisons of a field with a code, a parameter or an indicator, joined by commas,
 * {@code &&} and {@code ||}. The meaning is the same as in Drools.
 */
final class ConditionReader {
    /** Words that begin a Drools condition which rules of a pack may not use. */
    private static final Set<String> OTHER_CONDITIONS =
            Set.of("eval", "forall", "accumulate", "acc", "from", "collect", "over", "groupby", "if", "do");

    private static final Set<String> JOINTS = Set.of("and", "or", "not", "exists");

    private static final Map<String, String> ALBANIAN_JOINTS =
            Map.of("dhe", "and", "edhe", "and", "ose", "or", "apo", "or", "jo", "not");

    private final ComparisonTypeCheck types;
    private final Section section;
    private int patterns;
    private boolean complete = true;

    ConditionReader(PackSymbols known, Section section) {
        this.types = new ComparisonTypeCheck(known);
        this.section = section;
    }

    /** The number of facts that the condition names. */
    int patterns() {
        return patterns;
    }

    /** Reads the condition; successive conditions must all hold. Empty, with problems reported, if a part is refused. */
    Optional<Condition> read() {
        List<Condition> parts = new ArrayList<>();
        while (!section.atEnd()) {
            try {
                parts.add(alternatives());
            } catch (RuleSyntaxException refused) {
                refuse(refused);
                section.skip();
            }
        }
        return complete && section.isReadable() ? Optional.of(joined(parts, Condition.All::new)) : Optional.empty();
    }

    private void refuse(RuleSyntaxException refused) {
        complete = false;
        section.note(refused);
    }

    private static Condition joined(List<Condition> parts, Function<List<Condition>, Condition> with) {
        return parts.size() == 1 ? parts.get(0) : with.apply(parts);
    }

    /** Reads one part of a condition. */
    private interface Part {
        Condition read() throws RuleSyntaxException;
    }

    /** Parts between which one of two words or signs is written. */
    private Condition several(Part part, String joint, String other, Function<List<Condition>, Condition> with)
            throws RuleSyntaxException {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(part.read());
        } while (section.takes(joint) || section.takes(other));
        return joined(parts, with);
    }

    private Condition alternatives() throws RuleSyntaxException {
        return several(
                () -> several(this::deniedOrNot, "and", "&&", Condition.All::new), "or", "||", Condition.Any::new);
    }

    private Condition deniedOrNot() throws RuleSyntaxException {
        boolean denied = section.takes("not");
        if (!denied) {
            section.takes("exists");
        }
        Condition part = section.takes("(") ? group() : fact();
        return denied ? new Condition.Not(part) : part;
    }

    /** Drools reads the forms {@code (and A B)} and {@code (or A B)} in ways that surprise, so they are refused. */
    private Condition group() throws RuleSyntaxException {
        Tokens.Token first = section.peek();
        if (first.is("and") || first.is("or")) {
            throw new RuleSyntaxException(first.place(), "group.prefix", first.text());
        }
        if (first.is(")")) {
            throw new RuleSyntaxException(first.place(), "group.empty");
        }
        Condition inner = alternatives();
        section.expect(")");
        return inner;
    }

    private Condition fact() throws RuleSyntaxException {
        Tokens.Token name = section.peek();
        if (OTHER_CONDITIONS.contains(name.text())) {
            throw new RuleSyntaxException(name.place(), "condition.other");
        }
        refuseAlbanianJoint(name);
        if (name.kind() != Tokens.Kind.WORD || JOINTS.contains(name.text())) {
            throw RuleSyntaxException.unexpected(name, "fact");
        }
        section.take();
        if (section.peek().is(".")) {
            throw new RuleSyntaxException(name.place(), "fact.dot", name.text());
        }
        patterns++;
        Optional<FactType> type = Vocabulary.factType(name.text());
        if (type.isEmpty()) {
            refuse(RuleSyntaxException.unknown(
                    name.place(),
                    "fact.unknown",
                    name.text(),
                    Vocabulary.factTypes().keySet(),
                    name.text()));
            skipParentheses();
            return new Condition.All(List.of());
        }
        section.expect("(");
        Condition constraints = section.takes(")") ? new Condition.All(List.of()) : constraints(type.get());
        return type.get().isMany()
                ? new Condition.AnyObservation(
                        type.get(), constraints, name.place().line())
                : constraints;
    }

    private static void refuseAlbanianJoint(Tokens.Token word) throws RuleSyntaxException {
        String meant = ALBANIAN_JOINTS.get(word.text());
        if (meant != null) {
            throw new RuleSyntaxException(word.place(), "joint", word.text(), meant);
        }
    }

    private void skipParentheses() {
        int level = section.depth();
        if (section.takes("(")) {
            section.skipTo(level + 1, ")", ")");
            section.take();
        }
    }

    /** What is between the parentheses of a fact, the closing one included. A part is left out where it is refused. */
    private Condition constraints(FactType type) throws RuleSyntaxException {
        int level = section.depth();
        List<Condition> parts = new ArrayList<>();
        do {
            try {
                parts.add(constraint(type));
            } catch (RuleSyntaxException refused) {
                section.note(refused);
                section.skipTo(level, ",", ")");
                if (section.atEnd()) {
                    complete = false;
                    return new Condition.All(List.of());
                }
            }
        } while (section.takes(","));
        section.expect(")");
        return joined(parts, Condition.All::new);
    }

    private Condition constraint(FactType type) throws RuleSyntaxException {
        Condition constraint = anyOf(type);
        Tokens.Token next = section.peek();
        if (!next.is(",") && !next.is(")") && !section.atEnd()) {
            refuseAlbanianJoint(next);
            Optional<Rule.Place> before = Vocabulary.factType(next.text()).flatMap(fact -> section.lineBefore(next));
            if (before.isPresent()) {
                throw new RuleSyntaxException(before.get(), "bracket.open");
            }
            throw RuleSyntaxException.unexpected(next, "comparison");
        }
        return constraint;
    }

    private Condition anyOf(FactType type) throws RuleSyntaxException {
        return several(
                () -> several(() -> comparison(type), "&&", "&&", Condition.All::new), "||", "||", Condition.Any::new);
    }

    private Condition comparison(FactType type) throws RuleSyntaxException {
        if (section.takes("(")) {
            Condition inner = anyOf(type);
            section.expect(")");
            return inner;
        }
        Tokens.Token word = word();
        Field field = type.fields().get(word.text());
        if (field == null) {
            throw RuleSyntaxException.unknown(
                    word.place(), "field.unknown", word.text(), type.fields().keySet(), word.text(), type.name());
        }
        boolean negated = section.takes("not");
        Tokens.Token symbol = section.peek();
        if (section.takes("in")) {
            return oneOf(type, field, negated);
        }
        Optional<Operator> operator = symbol.is("contains")
                ? Optional.of(negated ? Operator.NOT_CONTAINS : Operator.CONTAINS)
                : Operator.parse(symbol.text()).filter(plain -> !negated);
        if (operator.isEmpty()) {
            throw RuleSyntaxException.unexpected(symbol, "comparison");
        }
        section.take();
        return compare(type, field, operator.get(), word.place());
    }

    private Condition oneOf(FactType type, Field field, boolean negated) throws RuleSyntaxException {
        Rule.Place place = section.peek().place();
        section.expect("(");
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(compare(type, field, negated ? Operator.NOT_EQUAL : Operator.EQUAL, place));
        } while (section.takes(","));
        section.expect(")");
        return joined(parts, negated ? Condition.All::new : Condition.Any::new);
    }

    private Condition compare(FactType type, Field field, Operator operator, Rule.Place place)
            throws RuleSyntaxException {
        Operand operand = operand(field);
        types.check(field, operator, operand, place);
        return new Condition.Compare(type, field, operator, operand, place.line());
    }

    private Operand operand(Field field) throws RuleSyntaxException {
        Tokens.Token first = section.peek();
        LiteralHints.refuse(first);
        if (first.kind() == Tokens.Kind.STRING) {
            section.take();
            refuseForCode(field, first);
            return field.type() instanceof Field.ValueType.OneMunicipality
                    ? new Operand.MunicipalityName(first.content())
                    : new Operand.IndicatorId(first.content());
        }
        word();
        if (first.is("parameter")) {
            section.expect("(");
            Tokens.Token name = section.peek();
            if (name.kind() != Tokens.Kind.STRING) {
                throw RuleSyntaxException.unexpected(name, "comparison");
            }
            section.take();
            section.expect(")");
            return new Operand.OfParameter(name.content());
        }
        if (!section.peek().is(".")) {
            refuseForCode(field, first);
        }
        section.expect(".");
        return new Operand.Code(code(field, first, word()));
    }

    private static void refuseForCode(Field field, Tokens.Token token) throws RuleSyntaxException {
        Optional<Class<? extends Enum<?>>> codes = LiteralHints.codesOf(field);
        if (codes.isPresent()) {
            throw LiteralHints.noCode(token, Codes.nameOf(codes.get()), Codes.written(codes.get()));
        }
    }

    /** The code of a family; only conclusions name a code that a pack declares. */
    private static Enum<?> code(Field field, Tokens.Token family, Tokens.Token code) throws RuleSyntaxException {
        Class<? extends Enum<?>> codes = Codes.families().get(family.text());
        if (codes == null) {
            throw Codes.names().contains(family.text())
                    ? ComparisonTypeCheck.wrongOperand(field, family.place())
                    : unknownFamily(family);
        }
        return Codes.find(codes, code.text()).orElseThrow(() -> unknownCode(family, code, Codes.written(codes)));
    }

    static RuleSyntaxException unknownFamily(Tokens.Token family) {
        return RuleSyntaxException.unknown(
                family.place(), "family.unknown", family.text(), Codes.names(), family.text());
    }

    static RuleSyntaxException unknownCode(Tokens.Token family, Tokens.Token code, List<String> known) {
        return RuleSyntaxException.unknown(
                code.place(),
                "code.unknown",
                family.text() + "." + LiteralHints.meaning(code.text()),
                known,
                code.text(),
                family.text());
    }

    private Tokens.Token word() throws RuleSyntaxException {
        Tokens.Token word = section.peek();
        if (word.kind() != Tokens.Kind.WORD) {
            throw RuleSyntaxException.unexpected(word, "comparison");
        }
        return section.take();
    }
}
