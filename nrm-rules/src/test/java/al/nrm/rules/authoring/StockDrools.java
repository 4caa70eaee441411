package al.nrm.rules.authoring;

import static java.util.stream.Collectors.toMap;

import al.nrm.rules.Matters;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.engine.RuleEvaluator;
import al.nrm.rules.internal.engine.Stratum;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.rules.pack.RulePack;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * Rule files as Drools itself compiles and fires them: no reader, guard, model or session of the product. Every fact of a
 * case is a fact of its own in the working memory.
 */
final class StockDrools {
    /** The bundled pack. */
    static final StockDrools BUNDLED = compiled(bundled());

    private static final String PACKAGE = "al.nrm.criteria";
    private final KieBuilder built;

    private StockDrools(KieBuilder built) {
        this.built = built;
    }

    /** The rule files of the bundled pack, by name. */
    static Map<String, String> bundled() {
        Pack pack = Pack.bundled();
        return pack.criteria().stream().collect(toMap(name -> name.replace("criteria/", ""), pack::text));
    }

    /** Compiles rule files, by name, with the vocabulary of the bundled pack. */
    static StockDrools compiled(Map<String, String> files) {
        return compiled(files, Matters.RULES.pack());
    }

    /** Compiles rule files, by name, with the vocabulary of a pack. */
    static StockDrools compiled(Map<String, String> files, RulePack pack) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        // Builds share a place in the repository of Drools unless each has a release of its own.
        system.generateAndWritePomXML(services.newReleaseId("al.nrm", "stock", Integer.toHexString(files.hashCode())));
        write(system, "vocabulary.drl", VocabularyList.drl(pack));
        files.forEach((name, text) -> write(system, name, withHead(text)));
        return new StockDrools(services.newKieBuilder(system, StockDrools.class.getClassLoader())
                .buildAll(executableModel()));
    }

    private static void write(KieFileSystem system, String name, String text) {
        system.write("src/main/resources/al/nrm/criteria/" + name, text);
    }

    /** A file without the head that {@code nrm pack init} writes is still read by the product, but not by Drools. */
    private static String withHead(String text) {
        return text.startsWith("package ") ? text : "package " + PACKAGE + "; " + text;
    }

    /** What Drools says is wrong with the files. */
    List<String> errors() {
        return built.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::toString)
                .toList();
    }

    /** Fires the compiled rules, each stratum in a session of its own. */
    RuleEvaluator evaluator(List<Stratum> strata) {
        return evaluator(strata, (rule, calls) -> {});
    }

    /**
     * Fires the compiled rules, each stratum in a session of its own.
     *
     * @param told is given each rule that fired, as Drools knows it, and the calls that it made
     */
    RuleEvaluator evaluator(List<Stratum> strata, BiConsumer<org.kie.api.definition.rule.Rule, Set<String>> told) {
        return new Firing(
                KieServices.get()
                        .newKieContainer(built.getKieModule().getReleaseId())
                        .getKieBase(),
                strata,
                told);
    }

    /** By name: the compiler is on the class path of this test alone. */
    private static Class<? extends KieBuilder.ProjectType> executableModel() {
        try {
            return Class.forName("org.drools.model.codegen.ExecutableModelProject")
                    .asSubclass(KieBuilder.ProjectType.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("Without drools-engine there is no compiler.", missing);
        }
    }

    /** Fires rules over the facts of a case. */
    private static final class Firing implements RuleEvaluator {
        private final KieBase base;
        private final List<Stratum> strata;
        /** Made once: Drools looks for files of settings each time. */
        private final KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();

        private final Map<FactType, org.kie.api.definition.type.FactType> declared = new HashMap<>();

        private final BiConsumer<org.kie.api.definition.rule.Rule, Set<String>> told;

        Firing(KieBase base, List<Stratum> strata, BiConsumer<org.kie.api.definition.rule.Rule, Set<String>> told) {
            this.base = base;
            this.strata = strata;
            this.told = told;
        }

        @Override
        public List<Rule> fire(Stratum stratum, KnownFacts facts) {
            Map<String, Rule> rules = stratum.rules().stream().collect(toMap(Rule::id, rule -> rule));
            Map<org.kie.api.definition.rule.Rule, Set<String>> fired = new LinkedHashMap<>();
            List<Set<String>> firing = new ArrayList<>();
            KieSession session = base.newKieSession(settings, null);
            try {
                session.setGlobal("conclude", calls(firing));
                known(stratum).forEach((type, fields) -> insert(session, type, fields, facts));
                session.fireAllRules(match -> {
                    boolean inStratum = rules.containsKey(match.getRule().getName());
                    if (inStratum) {
                        firing.clear();
                        firing.add(fired.computeIfAbsent(match.getRule(), none -> new HashSet<>()));
                    }
                    return inStratum;
                });
            } finally {
                session.dispose();
            }
            fired.forEach(told);
            Set<String> names = fired.keySet().stream()
                    .map(org.kie.api.definition.rule.Rule::getName)
                    .collect(Collectors.toSet());
            Set<String> calls = fired.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            List<Rule> inOrder = stratum.rules().stream()
                    .filter(rule -> names.contains(rule.id()))
                    .toList();
            Set<String> read = inOrder.stream()
                    .flatMap(rule -> rule.then().stream())
                    .map(Firing::call)
                    .collect(Collectors.toSet());
            if (!calls.equals(read)) {
                throw new AssertionError("Drools concludes " + calls + ", and the product reads " + read);
            }
            return inOrder;
        }

        /** Every type of fact with the fields of it that are known before a stratum. */
        private Map<FactType, List<Field>> known(Stratum stratum) {
            Set<FactGroup> known = EnumSet.noneOf(FactGroup.class);
            strata.subList(0, stratum.number() + 1).forEach(earlier -> known.addAll(earlier.known()));
            Map<FactType, List<Field>> types =
                    new TreeMap<>((one, other) -> one.name().compareTo(other.name()));
            Vocabulary.factTypes()
                    .values()
                    .forEach(type -> types.put(
                            type,
                            type.fields().values().stream()
                                    .filter(field -> known.contains(field.group()))
                                    .toList()));
            return types;
        }

        /** A case has one fact of each type, known or not, and any number of observations. */
        private void insert(KieSession session, FactType type, List<Field> known, KnownFacts facts) {
            if (type.isMany()) {
                if (!known.isEmpty()) {
                    for (Object observed : (List<?>) facts.of(FactGroup.OBSERVATIONS)) {
                        session.insert(fact(type, known, Map.of(FactGroup.OBSERVATIONS, (Observed) observed)));
                    }
                }
            } else {
                session.insert(fact(
                        type,
                        known,
                        known.stream().map(Field::group).distinct().collect(toMap(group -> group, facts::of))));
            }
        }

        private Object fact(FactType type, List<Field> known, Map<FactGroup, ?> facts) {
            org.kie.api.definition.type.FactType kind =
                    declared.computeIfAbsent(type, named -> base.getFactType(PACKAGE, named.name()));
            try {
                Object fact = kind.newInstance();
                for (Field field : known) {
                    Object value = field.read().apply(facts.get(field.group()));
                    if (value instanceof Optional<?> optional) {
                        value = optional.orElse(null);
                    } else if (value instanceof OptionalInt number) {
                        value = number.isPresent() ? number.getAsInt() : null;
                    }
                    if (value != null) {
                        kind.set(fact, field.name(), value);
                    }
                }
                return fact;
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }

        /** Writes down each call of the rule that fires. */
        private static RuleConclusions calls(List<Set<String>> firing) {
            return (RuleConclusions) Proxy.newProxyInstance(
                    RuleConclusions.class.getClassLoader(),
                    new Class<?>[] {RuleConclusions.class},
                    (proxy, method, arguments) -> {
                        firing.get(0)
                                .add(method.getName()
                                        + Arrays.asList(arguments == null ? new Object[0] : arguments).stream()
                                                .map(Object::toString)
                                                .toList());
                        return null;
                    });
        }

        /** The call that stands in the file for a conclusion that the product read. */
        private static String call(Conclusion conclusion) {
            if (conclusion instanceof Conclusion.OfCode code) {
                String key = code.key().wire().replace("elements.", "");
                String call = Map.of(
                                "pathways",
                                "pathway",
                                "duties",
                                "duty",
                                "safeguards",
                                "safeguard",
                                "services",
                                "service")
                        .getOrDefault(key, key);
                return call
                        + Stream.concat(Stream.of(code.code().name()), code.deadline().stream())
                                .toList();
            } else if (conclusion instanceof Conclusion.OfServices services) {
                return switch (services.which()) {
                    case NEEDED -> "neededServices[]";
                    case OFFERED -> "offeredServices[]";
                    case OPTIONS -> "servicesWithOption[]";
                    case CAUTIONED -> "servicesWithCaution[]";
                    case UNMET -> "unmetServices[]";
                    case NOT_IN_DIRECTORY -> "servicesNotInDirectory[]";
                };
            }
            return "mention[" + ((Conclusion.Mention) conclusion).parameter() + "]";
        }
    }
}
