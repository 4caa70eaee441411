package al.nrm.rules.advice;

import al.nrm.casefile.Agency;
import al.nrm.decision.CitedSource;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.indicator.DimensionScore;
import al.nrm.provider.Service;
import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Evaluation;
import al.nrm.rules.criteria.Field;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.fact.Observed;
import al.nrm.rules.fact.Placements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule with what no case changes about its reason: what it cites, which keys it reads, which parameters it shows. What
 * else a reason says depends on who found the person, and is worked out once for each agency.
 */
final class RuleOfTheDay {
    private final Rule rule;
    private final int place;
    private final int reading;
    private final LawOfTheDay law;
    private final List<CitedSource> citations;
    private final List<Conclusion.OfCode> codes = new ArrayList<>();
    private final Set<Conclusion.OfServices.Which> services = EnumSet.noneOf(Conclusion.OfServices.Which.class);
    private final NavigableSet<String> fixedEvidence = new TreeSet<>();
    private final List<Field.Evidence> otherEvidence;
    private final List<Predicate<Object>> observations;
    private final boolean concludesFromCase;
    /** Whether nothing in its reason but what it rests on depends on the case. */
    private final boolean sameInEveryCase;

    private final Set<Key> reads;
    private final @Nullable Said[] byAgency = new Said[Agency.values().length];

    /**
     * @param place its place among the rules of the day in the order of reasons
     * @param reading the number of the set of keys that it reads among those of the day
     */
    RuleOfTheDay(Rule rule, int place, int reading, LawOfTheDay law) {
        this.reading = reading;
        this.rule = rule;
        this.place = place;
        this.law = law;
        this.citations = law.citations(rule);
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.OfCode code) {
                codes.add(code);
            } else if (conclusion instanceof Conclusion.OfServices some) {
                services.add(some.which());
            }
        }
        List<Field.Evidence> read = rule.comparisons()
                .map(compare -> compare.field().evidence())
                .distinct()
                .toList();
        this.otherEvidence = read.stream()
                .filter(evidence -> !(evidence instanceof Field.Evidence.Fixed))
                .toList();
        for (Field.Evidence evidence : read) {
            if (evidence instanceof Field.Evidence.Fixed fixed) {
                fixedEvidence.addAll(fixed.pointers());
            }
        }
        this.reads = rule.keysRead();
        Evaluation evaluation = new Evaluation(law.edition());
        this.observations = rule.when()
                .patterns()
                .filter(pattern -> pattern.type().isMany())
                .map(Condition.Pattern::test)
                .map(evaluation::of)
                .toList();
        this.concludesFromCase = !services.isEmpty() || codes.stream().anyMatch(code -> code.key() == Key.EVIDENCE);
        this.sameInEveryCase = otherEvidence.isEmpty() && observations.isEmpty() && !concludesFromCase;
    }

    /**
     * What a reason says of a rule where a certain agency found the person: nobody is told what she found herself.
     *
     * @param unverified the sources cited and the parameters shown that nobody has verified
     * @param reason without what depends on the case
     */
    private record Said(List<String> unverified, Reason reason) {}

    int place() {
        return place;
    }

    /** The keys that it reads. */
    Set<Key> reads() {
        return reads;
    }

    /** The same number for all rules of the day that read the same keys. */
    int reading() {
        return reading;
    }

    String id() {
        return rule.id();
    }

    List<Conclusion.OfCode> codes() {
        return codes;
    }

    boolean speaksFor(Conclusion.OfServices.Which which) {
        return services.contains(which);
    }

    /** The ids that a reason of this rule rests on and nobody has verified. */
    List<String> unverified(Agency detecting) {
        return said(detecting).unverified();
    }

    Reason reason(CaseDeliberation deliberation, ReasonIndex index) {
        Said said = said(deliberation.file().detection().agency());
        List<Integer> restsOn = index.restsOn(this, deliberation.conclusions());
        Reason reason = said.reason();
        return sameInEveryCase
                ? reason.restingOn(restsOn)
                : reason.in(
                        evidence(deliberation),
                        concludesFromCase ? concludes(deliberation) : reason.concludes(),
                        restsOn);
    }

    /** Two threads may both work it out the first time; they find the same. */
    private Said said(Agency detecting) {
        Said known = byAgency[detecting.ordinal()];
        if (known == null) {
            known = listen(detecting);
            byAgency[detecting.ordinal()] = known;
        }
        return known;
    }

    private Said listen(Agency detecting) {
        List<ParameterRead> parameters = parameters(detecting);
        List<String> concludes = written(standing(detecting));
        Set<String> unverified = new TreeSet<>();
        citations.stream()
                .filter(citation -> !citation.verified())
                .forEach(citation -> unverified.add(citation.source()));
        parameters.stream()
                .filter(parameter -> !parameter.verified())
                .forEach(parameter -> unverified.add(parameter.id()));
        Reason reason = Reason.builder()
                .rule(rule.id())
                .sentence(rule.sentence())
                .citations(citations)
                .evidence(fixedEvidence)
                .parameters(parameters)
                .concludes(concludes)
                .build();
        return new Said(List.copyOf(unverified), reason);
    }

    /** What the condition read, what the duties are due by, what the rule mentions; where a value is in force. */
    private List<ParameterRead> parameters(Agency detecting) {
        NavigableSet<String> ids = new TreeSet<>(rule.parametersInCondition());
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Mention mention) {
                ids.add(mention.parameter());
            } else if (conclusion instanceof Conclusion.OfCode code && stands(code, detecting)) {
                code.deadline().ifPresent(ids::add);
            }
        }
        return ids.stream().flatMap(id -> law.parameter(id).stream()).toList();
    }

    private static boolean stands(Conclusion.OfCode code, Agency detecting) {
        return !(code.code() instanceof DutyAction action) || Duties.stands(action, detecting);
    }

    /** The keys of the pack in order, and for each what this rule says of it. */
    private Map<Key, Set<Enum<?>>> standing(Agency detecting) {
        Map<Key, Set<Enum<?>>> byKey = new EnumMap<>(Key.class);
        for (Conclusion.OfCode code : codes) {
            if (stands(code, detecting)) {
                add(byKey, code.key(), List.of(code.code()));
            }
        }
        return byKey;
    }

    private List<String> concludes(CaseDeliberation deliberation) {
        Map<Key, Set<Enum<?>>> byKey = standing(deliberation.file().detection().agency());
        for (Conclusion.OfServices.Which which : services) {
            add(byKey, Key.SERVICES, services(which, deliberation));
        }
        if (byKey.containsKey(Key.EVIDENCE)) {
            for (DimensionScore score : deliberation.dimensions().scores()) {
                add(byKey, Key.DIMENSIONS, List.of(score.dimension()));
            }
        }
        return written(byKey);
    }

    private static void add(Map<Key, Set<Enum<?>>> byKey, Key key, Collection<? extends Enum<?>> codes) {
        byKey.computeIfAbsent(key, RuleOfTheDay::codesOf).addAll(codes);
    }

    /** The codes of one key are of one family, and are written in its order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<Enum<?>> codesOf(Key key) {
        return (Set) EnumSet.noneOf((Class) key.family());
    }

    private static List<String> written(Map<Key, Set<Enum<?>>> byKey) {
        List<String> written = new ArrayList<>();
        byKey.forEach((key, codes) -> codes.forEach(code -> written.add(key.with(code))));
        return written;
    }

    private static Set<Service> services(Conclusion.OfServices.Which which, CaseDeliberation deliberation) {
        Placements placements = deliberation.placements();
        return switch (which) {
            case NEEDED -> deliberation.file().needs();
            case OFFERED -> placements.offered();
            case OPTIONS -> placements.withOption();
            case UNMET -> placements.unmet();
        };
    }

    /** Sorted, each once. */
    private Collection<String> evidence(CaseDeliberation deliberation) {
        if (otherEvidence.isEmpty() && observations.isEmpty()) {
            return fixedEvidence;
        }
        NavigableSet<String> pointers = new TreeSet<>(fixedEvidence);
        for (Field.Evidence evidence : otherEvidence) {
            pointers.addAll(evidence.in(deliberation.file(), deliberation.catalogue()));
        }
        for (Predicate<Object> passes : observations) {
            for (Observed observed : deliberation.observed()) {
                if (passes.test(observed)) {
                    pointers.add("/observations/" + observed.indicator());
                }
            }
        }
        return pointers;
    }
}
