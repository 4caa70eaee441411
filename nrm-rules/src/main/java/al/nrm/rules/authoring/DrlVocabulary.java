package al.nrm.rules.authoring;

import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Declares every word of the rules of a pack in the rule language of Drools, so that Drools can compile them. */
final class DrlVocabulary {
    private final CheckedPack pack;
    private final LocalDate day;

    DrlVocabulary(CheckedPack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    String text() {
        StringBuilder text = new StringBuilder(head());
        Codes.families()
                .values()
                .forEach(family ->
                        text.append("import ").append(family.getCanonicalName()).append(";\n"));
        text.append("\nglobal ").append(RuleConclusions.class.getName()).append(" conclude;\n\n");
        List.of(Key.DUTIES, Key.SAFEGUARDS).forEach(key -> text.append(declared(key)));
        Vocabulary.factTypes()
                .values()
                .forEach(type -> text.append("\ndeclare ")
                        .append(type.name())
                        .append('\n')
                        .append(type.fields().values().stream()
                                .map(field -> "  " + field.name() + " : " + type(field) + "\n")
                                .collect(Collectors.joining()))
                        .append("end\n"));
        return text.append(parameters()).toString();
    }

    private String head() {
        return String.format(Locale.ROOT, """
            // Every word that a rule of the pack "%s", version %s, may use, declared for Drools 10. Generated: do not edit.
            // Put it beside the rule files, and nrm.jar on the class path. A rule reads finished conclusions: insert the
            // facts with what is known, and fire the rules of one stratum after the other. Where a rule and one that its
            // @overrides names both fire, drop what the other concluded for the same key, of duties for the same duty.
            package al.nrm.criteria;

            """, pack.id(), pack.version());
    }

    /** The codes of a family that the pack declares. */
    private String declared(Key key) {
        return "declare enum " + Codes.nameOf(key.family()) + "\n  "
                + String.join(",\n  ", pack.codes().names(key)) + ";\nend\n";
    }

    private static String type(Field field) {
        if (field.type() instanceof Field.ValueType.OneCode one) {
            return Codes.nameOf(one.codes());
        } else if (field.type() instanceof Field.ValueType.ManyCodes) {
            return "java.util.Set";
        }
        // Drools compares an Integer only with a declared number, but a parameter may be a code.
        return field.type() instanceof Field.ValueType.Number ? "Comparable // an Integer" : "String";
    }

    private String parameters() {
        return String.format(Locale.ROOT, """

            // Values in force on %s. What is not known passes no comparison: leave it out of a fact, or null. With > and >= Drools
            // takes LastContact.NONE and UNKNOWN for long ago, where the product takes them for no contact and not known.
            function Comparable parameter( String id ) {
              switch ( id ) {
            %s    default: throw new IllegalArgumentException( id );
              }
            }
            """, day, cases());
    }

    /** The parameters that a condition may compare with, each a case of the function. */
    private String cases() {
        Map<String, String> cases = new TreeMap<>();
        pack.parameters()
                .values()
                .forEach(parameter -> value(parameter).ifPresent(value -> cases.put(parameter.id(), value)));
        return cases.entrySet().stream()
                .map(entry -> "    case \"" + entry.getKey() + "\": return " + entry.getValue() + ";\n")
                .collect(Collectors.joining());
    }

    private Optional<String> value(Parameter parameter) {
        Optional<String> value = parameter.on(day).map(Parameter.DatedValue::value);
        return switch (parameter.unit()) {
            case YEARS, COUNT -> value;
            case CODE -> value.flatMap(code -> comparedWith(parameter.id()).map(family -> family + "." + code));
            case DURATION -> Optional.empty();
        };
    }

    /** The family of the codes that rules compare with a parameter. */
    private Optional<String> comparedWith(String parameter) {
        return pack.rules().stream()
                .flatMap(rule -> rule.when().comparisons().stream())
                .filter(compare -> compare.operand() instanceof Operand.OfParameter of
                        && of.id().equals(parameter))
                .map(Condition.Compare::field)
                .map(Field::type)
                .filter(Field.ValueType.OneCode.class::isInstance)
                .map(type -> Codes.nameOf(((Field.ValueType.OneCode) type).codes()))
                .findFirst();
    }
}
