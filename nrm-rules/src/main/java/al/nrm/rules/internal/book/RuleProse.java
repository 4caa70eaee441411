package al.nrm.rules.internal.book;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.LastContact;
import al.nrm.criteria.Clause;
import al.nrm.duty.DutyCatalogue;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.DerivedAnswer;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions and conclusions of rules in Albanian and English sentences. */
public final class RuleProse {
    /** Facts that the product derives as yes or no; they are never unknown. */
    private static final Set<FactGroup> CERTAIN = Set.of(
            FactGroup.DERIVED,
            FactGroup.TREAT_AS,
            FactGroup.DERIVED_OF_CHILD,
            FactGroup.DIMENSIONS,
            FactGroup.STATUS,
            FactGroup.PLACEMENTS);

    private static final Set<String> CERTAIN_OF_THE_PERSON = Set.of("ageGiven", "ageEstablished");

    private static final String OBSERVATION = "/observations/";
    /** The fields by which rules read facts of another name, by pointer. */
    private static final Map<String, String> WORDS_OF_FACTS = wordsOfFacts();

    private final Map<String, Parameter> parameters;
    private final IndicatorCatalogue catalogue;
    private final DutyCatalogue duties;
    /** Whether a parameter becomes a place for its value, as in the book, rather than its meaning. */
    private final boolean open;

    /**
     * Names parameters by their meaning.
     *
     * @param parameters the parameters of the pack, by id
     * @param catalogue the pack's indicators
     * @param duties the duties and safeguards that the pack declares
     */
    public RuleProse(Map<String, Parameter> parameters, IndicatorCatalogue catalogue, DutyCatalogue duties) {
        this(parameters, catalogue, duties, false);
    }

    private RuleProse(
            Map<String, Parameter> parameters, IndicatorCatalogue catalogue, DutyCatalogue duties, boolean open) {
        this.open = open;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.catalogue = catalogue;
        this.duties = duties;
    }

    /** The same, with <code>{id}</code> in the place of the value of a parameter. */
    RuleProse open() {
        return new RuleProse(parameters, catalogue, duties, true);
    }

    /** A condition in words. */
    public Clause of(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public Clause all(Condition.All all) {
                return joined(all.conditions().stream().map(RuleProse.this::of).toList());
            }

            @Override
            public Clause any(Condition.Any any) {
                return Clause.of(
                        RuleTexts.of("say.any"),
                        any.conditions().stream().map(RuleProse.this::of).toList());
            }

            @Override
            public Clause not(Condition.Not not) {
                return denied(not.condition());
            }

            @Override
            public Clause compare(Condition.Compare compare) {
                return Clause.of(words(compare));
            }

            @Override
            public Clause anyObservation(Condition.AnyObservation observation) {
                return observation("say.observation", observation);
            }
        });
    }

    /** A condition in words on one line. */
    public Text inOneLine(Condition condition) {
        return inOneLine(of(condition));
    }

    private static Text inOneLine(Clause clause) {
        if (clause.parts().isEmpty()) {
            return clause.words();
        }
        List<Text> parts = clause.parts().stream().map(RuleProse::inOneLine).toList();
        return Text.of(
                clause.words().sq() + ": " + parts.stream().map(Text::sq).collect(Collectors.joining("; ")),
                clause.words().en() + ": " + parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private Clause denied(Condition condition) {
        if (condition instanceof Condition.AnyObservation observation) {
            return observation("say.no-observation", observation);
        }
        if (condition instanceof Condition.Compare compare && denial(compare).isPresent()) {
            return Clause.of(words(denial(compare).get()));
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition());
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

    /**
     * The opposite comparison, which also holds for unknown values; of a number there is none, since an unknown number
     * passes no comparison.
     */
    private static Optional<Condition.Compare> denial(Condition.Compare compare) {
        boolean number = compare.field().type() instanceof Field.ValueType.Number;
        return compare.operator()
                .denied()
                .filter(operator -> !number)
                .map(operator -> new Condition.Compare(
                        compare.type(), compare.field(), operator, compare.operand(), compare.line()));
    }

    private Clause observation(String key, Condition.AnyObservation observation) {
        Clause of = of(observation.condition());
        boolean all = of.words().equals(RuleTexts.of("say.all"));
        return Clause.of(RuleTexts.of(key), all ? of.parts() : List.of(of));
    }

    /** Parts that must all hold as one clause; nested ones are joined. */
    private static Clause joined(List<Clause> parts) {
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

    /** One comparison as a part of a sentence. */
    private Text words(Condition.Compare compare) {
        Field field = compare.field();
        String name = compare.type().name() + "." + field.name();
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
            return open ? place("", parameter.id()) : RuleTexts.of("say.parameter", parameter(parameter.id()));
        }
        if (operand instanceof Operand.MunicipalityName municipality) {
            return Text.of(municipality.name(), municipality.name());
        }
        String id = ((Operand.IndicatorId) operand).id();
        return catalogue.find(id).map(Indicator::label).orElse(Text.of(id, id));
    }

    private static Text place(String form, String id) {
        String place = "{" + form + id + "}";
        return Text.of(place, place);
    }

    private Text parameter(String id) {
        Parameter parameter = parameters.get(id);
        return parameter == null ? Text.of(id, id) : parameter.meaning();
    }

    private static Map<String, String> wordsOfFacts() {
        Map<String, String> words = new HashMap<>();
        words.put(CaseFacts.NEEDS.pointer(), "Needs.services");
        DerivedAnswer.ALL.forEach(derived -> words.put(derived.fact().pointer(), "Person." + derived.field()));
        return words;
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
            Text label = RuleTexts.code(code.code(), duties);
            return code.deadline()
                    .map(id -> RuleTexts.of(
                            "then." + code.key().name() + (open ? ".within" : ".deadline"),
                            label,
                            open ? place("within ", id) : parameter(id)))
                    .orElseGet(() -> RuleTexts.of("then." + code.key().name(), label));
        } else if (conclusion instanceof Conclusion.OfServices services) {
            return RuleTexts.of("then." + services.which().name());
        }
        String mentioned = ((Conclusion.Mention) conclusion).parameter();
        return open
                ? RuleTexts.of("then.mention.value", parameter(mentioned), place("", mentioned))
                : RuleTexts.of("then.mention", parameter(mentioned));
    }
}
