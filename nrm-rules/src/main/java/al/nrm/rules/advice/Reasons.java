package al.nrm.rules.advice;

import al.nrm.decision.DutyAction;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.indicator.DimensionScore;
import al.nrm.provider.Service;
import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Evaluation;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.fact.Placements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The reasons of a decision: what each rule that fired says, rests on and concludes. */
final class Reasons {
    private final CaseDeliberation deliberation;
    private final Duties duties;

    Reasons(CaseDeliberation deliberation, Duties duties) {
        this.deliberation = deliberation;
        this.duties = duties;
    }

    List<Reason> list(ReasonIndex index) {
        return index.rules().stream().map(this::reason).toList();
    }

    private Reason reason(Rule rule) {
        return Reason.builder()
                .rule(rule.id())
                .sentence(rule.sentence())
                .citations(deliberation.law().citations(rule))
                .evidence(evidence(rule))
                .parameters(parameters(rule))
                .concludes(concludes(rule))
                .build();
    }

    private NavigableSet<String> evidence(Rule rule) {
        NavigableSet<String> pointers = new TreeSet<>();
        rule.comparisons()
                .forEach(compare ->
                        pointers.addAll(compare.field().evidence().in(deliberation.file(), deliberation.catalogue())));
        rule.when()
                .patterns()
                .filter(pattern -> pattern.type().isMany())
                .forEach(pattern -> pointers.addAll(observations(pattern)));
        return pointers;
    }

    /** Each observation that the pattern matches. */
    private List<String> observations(Condition.Pattern pattern) {
        Predicate<Object> test = new Evaluation(deliberation.law().edition()).of(pattern.test());
        return deliberation.observed().stream()
                .filter(test)
                .map(observed -> "/observations/" + observed.indicator())
                .toList();
    }

    /** What the condition read, what the duties are due by, what the rule mentions; where a value is in force. */
    private List<ParameterRead> parameters(Rule rule) {
        NavigableSet<String> ids = new TreeSet<>(rule.parametersInCondition());
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Mention mention) {
                ids.add(mention.parameter());
            } else if (conclusion instanceof Conclusion.OfCode code && stands(code)) {
                code.deadline().ifPresent(ids::add);
            }
        }
        return ids.stream()
                .flatMap(id -> deliberation.law().parameter(id).stream())
                .toList();
    }

    private boolean stands(Conclusion.OfCode code) {
        return !(code.code() instanceof DutyAction action) || duties.stands(action);
    }

    private List<String> concludes(Rule rule) {
        Map<Key, Set<Enum<?>>> byKey = new EnumMap<>(Key.class);
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.OfCode code && stands(code)) {
                add(byKey, code.key(), List.of(code.code()));
            } else if (conclusion instanceof Conclusion.OfServices services) {
                add(byKey, Key.SERVICES, services(services.which()));
            }
        }
        if (byKey.containsKey(Key.EVIDENCE)) {
            add(
                    byKey,
                    Key.DIMENSIONS,
                    deliberation.dimensions().scores().stream()
                            .map(DimensionScore::dimension)
                            .toList());
        }
        List<String> written = new ArrayList<>();
        byKey.forEach((key, codes) -> codes.forEach(code -> written.add(key.with(code))));
        return written;
    }

    private static void add(Map<Key, Set<Enum<?>>> byKey, Key key, Collection<? extends Enum<?>> codes) {
        byKey.computeIfAbsent(
                        key, none -> new TreeSet<>((one, other) -> Integer.compare(one.ordinal(), other.ordinal())))
                .addAll(codes);
    }

    private Set<Service> services(Conclusion.OfServices.Which which) {
        Placements placements = deliberation.placements();
        return switch (which) {
            case NEEDED -> deliberation.file().needs();
            case OFFERED -> placements.offered();
            case OPTIONS -> placements.withOption();
            case UNMET -> placements.unmet();
        };
    }
}
