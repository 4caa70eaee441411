package al.nrm.rules.internal.book;

import al.nrm.casefile.Answer;
import al.nrm.casefile.LastContact;
import al.nrm.criteria.Clause;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Test;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in Albanian and English what a rule demands and concludes. */
public final class RuleProse {
    /** Operators whose denial says the same as the other one also where a value is not known. */
    private static final Map<Operator, Operator> DENIED = Map.of(
            Operator.EQUAL,
            Operator.NOT_EQUAL,
            Operator.NOT_EQUAL,
            Operator.EQUAL,
            Operator.CONTAINS,
            Operator.NOT_CONTAINS,
            Operator.NOT_CONTAINS,
            Operator.CONTAINS);
    /** Facts that the product works out as yes or no; they are never unknown. */
    private static final Set<FactGroup> CERTAIN =
            Set.of(FactGroup.TREAT_AS, FactGroup.DIMENSIONS, FactGroup.STATUS, FactGroup.PLACEMENTS);

    private static final Set<String> CERTAIN_OF_THE_PERSON = Set.of("ageGiven", "ageEstablished");

    private static final String OBSERVATION = "/observations/";
    /** Facts that rules know by a word of another name. */
    private static final Map<String, String> WORDS_OF_FACTS = Map.of(
            "/person/ageBasis", "Person.ageEstablished",
            "/person/nationalities", "Person.foreign",
            "/person/languages", "Person.speaksAlbanian",
            "/person/dependants", "Person.hasDependants",
            "/needs", "Needs.services");

    private final Map<String, Parameter> parameters;
    private final IndicatorCatalogue catalogue;

    /**
     * @param parameters those of the pack, by id
     * @param catalogue the pack's indicators
     */
    public RuleProse(Map<String, Parameter> parameters, IndicatorCatalogue catalogue) {
        this.parameters = Map.copyOf(parameters);
        this.catalogue = catalogue;
    }

    /** A condition in words. */
    public Clause of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type().isMany()
                    ? observation("say.observation", pattern)
                    : of(pattern.type().name(), pattern.test());
        } else if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Any any) {
            return Clause.of(
                    RuleTexts.of("say.any"), any.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Not not) {
            return denied(not.part());
        }
        return of(((Condition.Exists) condition).part());
    }

    private Clause denied(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.type().isMany()) {
                return observation("say.no-observation", pattern);
            }
            if (pattern.test() instanceof Test.Compare compare
                    && denial(compare).isPresent()) {
                return Clause.of(of(pattern.type().name(), denial(compare).get()));
            }
        }
        if (condition instanceof Condition.Not not) {
            return of(not.part());
        }
        Clause clause = of(condition);
        if (clause.words().equals(RuleTexts.of("say.all"))) {
            return Clause.of(RuleTexts.of("say.not-all"), clause.parts());
        }
        if (clause.words().equals(RuleTexts.of("say.any"))) {
            return Clause.of(RuleTexts.of("say.none"), clause.parts());
        }
        return Clause.of(RuleTexts.of("say.not"), List.of(clause));
    }

    private static Optional<Test.Compare> denial(Test.Compare compare) {
        boolean number = compare.field().type() instanceof Field.ValueType.Number;
        return Optional.ofNullable(DENIED.get(compare.operator()))
                .filter(operator -> !number)
                .map(operator -> new Test.Compare(compare.field(), operator, compare.operand()));
    }

    private Clause observation(String key, Condition.Pattern pattern) {
        Clause of = of(pattern.type().name(), pattern.test());
        boolean all = of.words().equals(RuleTexts.of("say.all"));
        return Clause.of(RuleTexts.of(key), all ? of.parts() : List.of(of));
    }

    /** One part stands for itself; parts of the same kind stand together. */
    private static Clause all(List<Clause> parts) {
        Text together = RuleTexts.of("say.all");
        List<Clause> flat = new ArrayList<>();
        for (Clause part : parts) {
            if (part.words().equals(together)) {
                flat.addAll(part.parts());
            } else {
                flat.add(part);
            }
        }
        if (flat.isEmpty()) {
            return Clause.of(RuleTexts.of("say.always"));
        }
        return flat.size() == 1 ? flat.get(0) : Clause.of(together, flat);
    }

    /** A test of facts of a noun in words. */
    public Clause of(String noun, Test test) {
        if (test instanceof Test.All all) {
            return all(all.parts().stream().map(part -> of(noun, part)).toList());
        } else if (test instanceof Test.Any any) {
            return Clause.of(
                    RuleTexts.of("say.any"),
                    any.parts().stream().map(part -> of(noun, part)).toList());
        }
        return Clause.of(of(noun, (Test.Compare) test));
    }

    /** One comparison as a part of a sentence. */
    public Text of(String noun, Test.Compare compare) {
        Field field = compare.field();
        String name = noun + "." + field.name();
        Optional<Text> yes = RuleTexts.find("yes." + name);
        if (yes.isPresent()
                && compare.operand() instanceof Operand.Code code
                && code.value() instanceof Answer answer
                && !compare.operator().isOrdering()) {
            return answer(field, compare.operator(), answer, yes.get(), RuleTexts.of("no." + name));
        }
        String time = compare.operator().isOrdering() && isTime(field) ? ".time" : "";
        return RuleTexts.of(
                "say." + compare.operator().name() + time, RuleTexts.of("is." + name), operand(compare.operand()));
    }

    private static boolean isTime(Field field) {
        return field.type() instanceof Field.ValueType.OneCode one && one.codes() == LastContact.class;
    }

    private static Text answer(Field field, Operator operator, Answer answer, Text yes, Text no) {
        boolean certain = CERTAIN.contains(field.group())
                || (field.group() == FactGroup.PERSON && CERTAIN_OF_THE_PERSON.contains(field.name()));
        if (operator == Operator.EQUAL) {
            return answer == Answer.YES ? yes : answer == Answer.NO ? no : RuleTexts.of("say.unknown", yes);
        }
        return switch (answer) {
            case YES -> certain ? no : RuleTexts.of("say.not-yes", yes);
            case NO -> certain ? yes : RuleTexts.of("say.not-no", yes);
            case UNKNOWN -> RuleTexts.of("say.known", yes);
        };
    }

    private Text operand(Operand operand) {
        if (operand instanceof Operand.Code code) {
            return RuleTexts.code(code.value());
        } else if (operand instanceof Operand.OfParameter parameter) {
            return RuleTexts.of("say.parameter", parameter(parameter.id()));
        }
        String id = ((Operand.IndicatorId) operand).id();
        return catalogue.find(id).map(Indicator::label).orElse(Text.of(id, id));
    }

    private Text parameter(String id) {
        Parameter parameter = parameters.get(id);
        return parameter == null ? Text.of(id, id) : parameter.meaning();
    }

    /** A fact of a case in words, with its pointer. */
    public Text fact(String pointer) {
        return named(pointer)
                .map(words -> Text.of(words.sq() + " (" + pointer + ")", words.en() + " (" + pointer + ")"))
                .orElse(Text.of(pointer, pointer));
    }

    private Optional<Text> named(String pointer) {
        if (pointer.startsWith(OBSERVATION)) {
            return catalogue
                    .find(pointer.substring(OBSERVATION.length()))
                    .map(Indicator::label)
                    .map(label -> Text.of("„" + label.sq() + "”", "“" + label.en() + "”"));
        }
        String word = WORDS_OF_FACTS.getOrDefault(
                pointer,
                pointer.substring(1, 2).toUpperCase(Locale.ROOT)
                        + pointer.substring(2).replace('/', '.'));
        return RuleTexts.find("is." + word)
                .or(() -> RuleTexts.find("yes." + word).map(yes -> Text.of("nëse " + yes.sq(), "whether " + yes.en())));
    }

    /** A conclusion as a part of a sentence. */
    public Text of(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.OfCode code) {
            Text label = RuleTexts.code(code.code());
            return code.deadline()
                    .map(id -> RuleTexts.of("then." + code.key().name() + ".deadline", label, parameter(id)))
                    .orElseGet(() -> RuleTexts.of("then." + code.key().name(), label));
        } else if (conclusion instanceof Conclusion.OfServices services) {
            return RuleTexts.of("then." + services.which().name());
        }
        return RuleTexts.of("then.mention", parameter(((Conclusion.Mention) conclusion).parameter()));
    }
}
