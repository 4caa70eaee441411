package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.indicator.DimensionScore;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule with what no case changes about its reason: what it cites, which keys it reads, which parameters it shows. What
 * else a reason says depends on who found the person, and is worked out once for each agency.
 */
final class ActiveRule {
    private static final Conclusion PASSING_ON = new Conclusion.OfServices(Conclusion.OfServices.Which.NEEDED);

    private final Rule rule;
    private final int place;
    private final int reading;
    private final LawInForce law;
    private final List<CitedSource> citations;
    private final List<Conclusion.OfCode> codes = new ArrayList<>();
    private final Set<Conclusion.OfServices.Which> services = EnumSet.noneOf(Conclusion.OfServices.Which.class);
    private final List<String> fixedEvidence;
    private final List<Field.Evidence> otherEvidence;
    private final List<Predicate<Object>> observations;
    /** What falls away before each exception, by its id; empty where the rule has none. */
    private final Map<String, List<Conclusion>> exceptions = new HashMap<>(0);

    private final boolean hasPartInExceptions;
    private final boolean concludesFromCase;
    private final boolean evidenceFromCase;
    /** One bit for each key. */
    private final int reads;

    private final int concludes;
    private final @Nullable Said[] byFinder = new Said[Finder.PLACES];

    /**
     * @param place its place among the rules in force, in the order of reasons
     * @param reading the number of the set of keys that it reads, among those of the law in force
     */
    ActiveRule(Rule rule, int place, int reading, LawInForce law) {
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
        List<Field.Evidence> read =
                rule.comparisons().map(compare -> compare.field().evidence()).toList();
        this.otherEvidence = read.stream()
                .filter(evidence -> !(evidence instanceof Field.Evidence.Fixed))
                .distinct()
                .toList();
        this.fixedEvidence = read.stream()
                .filter(Field.Evidence.Fixed.class::isInstance)
                .flatMap(evidence -> ((Field.Evidence.Fixed) evidence).pointers().stream())
                .distinct()
                .sorted()
                .toList();
        this.reads = bits(rule.keysRead().stream());
        this.concludes = bits(codes.stream().map(Conclusion.OfCode::key));
        this.observations =
                rule.when().observations().map(law.evaluation()::ofOne).toList();
        law.overrides()
                .over(rule)
                .forEach(exception -> exceptions.put(
                        exception.id(),
                        rule.then().stream()
                                .filter(conclusion -> Overrides.fallsAway(conclusion, exception))
                                .toList()));
        this.hasPartInExceptions = !exceptions.isEmpty() || !rule.overrides().isEmpty();
        this.concludesFromCase = !services.isEmpty() || codes.stream().anyMatch(code -> code.key() == Key.EVIDENCE);
        this.evidenceFromCase = !otherEvidence.isEmpty() || !observations.isEmpty();
    }

    private static int bits(Stream<Key> keys) {
        return keys.mapToInt(ActiveRule::bit).reduce(0, (some, more) -> some | more);
    }

    private static int bit(Key key) {
        return 1 << key.ordinal();
    }

    /**
     * What a reason says of a rule for a person found by one agency, in Albania or abroad: no agency is told what it found
     * itself.
     *
     * @param unverified the sources cited and the parameters shown that are unverified, by their number in the law in force
     * @param reason without what depends on the case
     * @param standing the keys of the pack in order, and for each what this rule says of it in every case
     */
    private record Said(BitSet unverified, Reason reason, Map<Key, Set<Code>> standing) {}

    int place() {
        return place;
    }

    /** The keys that it reads, one bit each. */
    int reads() {
        return reads;
    }

    /** The keys that it concluded in a case, one bit each: passing needs on concludes nothing where none is known. */
    int concluded(CaseFile file, SetAside fallen) {
        boolean passesOn = concludesNeeds(fallen) && !file.needs().isEmpty();
        int left = fallen.isNothing() ? concludes : bits(left(fallen).map(Conclusion.OfCode::key));
        return passesOn ? left | bit(Key.SERVICES) : left;
    }

    private Stream<Conclusion.OfCode> left(SetAside fallen) {
        return codes.stream().filter(code -> !fallen.conclusions().contains(code));
    }

    /** Whether it is an exception, or has one. */
    boolean hasPartInExceptions() {
        return hasPartInExceptions;
    }

    /** What falls away of it where another rule fires too; nothing if that is no exception to it. */
    List<Conclusion> fallingBefore(ActiveRule exception) {
        return exceptions.getOrDefault(exception.id(), List.of());
    }

    /** Whether it concludes that everything is wanted that the person needs. */
    boolean concludesNeeds(SetAside fallen) {
        return speaksFor(Conclusion.OfServices.Which.NEEDED)
                && !fallen.conclusions().contains(PASSING_ON);
    }

    /** The same number for all rules in force that read the same keys. */
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

    /** What is unverified of what a reason of this rule rests on, by its number in the law in force. */
    BitSet unverified(CaseFile file, SetAside fallen) {
        return said(law.duties().finder(file), fallen).unverified();
    }

    /**
     * The reason that this rule gives in a case in which it fired.
     *
     * @param sought where its evidence is looked for
     * @param fallen what of it fell away
     * @param restsOn the places of the reasons that concluded what this rule reads
     */
    Reason reason(
            Field.Evidence.Sought sought,
            Dimensions dimensions,
            Placements placements,
            SetAside fallen,
            List<Integer> restsOn) {
        CaseFile file = sought.file();
        Said said = said(law.duties().finder(file), fallen);
        Reason reason = said.reason();
        Reason inCase = reason.in(
                evidenceFromCase ? evidence(sought) : reason.evidence(),
                concludesFromCase
                        ? concludes(said.standing(), file, dimensions, placements, fallen)
                        : reason.concludes(),
                restsOn);
        return fallen.isNothing()
                ? inCase
                : Reason.builder()
                        .from(inCase)
                        .setAside(fallen(file, fallen))
                        .setAsideBy(fallen.by())
                        .build();
    }

    /** What fell away, as reasons write it. */
    private List<String> fallen(CaseFile file, SetAside fallen) {
        Map<Key, Set<Code>> byKey = new EnumMap<>(Key.class);
        Finder finder = law.duties().finder(file);
        codes.stream()
                .filter(code -> fallen.conclusions().contains(code) && applies(code, finder))
                .forEach(code -> add(byKey, code.key(), List.of(code.code())));
        if (fallen.conclusions().contains(PASSING_ON)) {
            file.needs().forEach(service -> add(byKey, Key.SERVICES, List.of(Code.of(service))));
        }
        return written(byKey);
    }

    /** Kept for each finder; not where something fell away. Two threads may both work it out; they find the same. */
    private Said said(Finder finder, SetAside fallen) {
        if (!fallen.isNothing()) {
            return listen(finder, fallen);
        }
        Said known = byFinder[finder.place()];
        if (known == null) {
            known = listen(finder, fallen);
            byFinder[finder.place()] = known;
        }
        return known;
    }

    private Said listen(Finder finder, SetAside fallen) {
        List<ParameterRead> parameters = parameters(finder, fallen);
        Map<Key, Set<Code>> standing = standing(finder, fallen);
        List<String> unverified = new ArrayList<>();
        citations.stream()
                .filter(citation -> !citation.verified())
                .forEach(citation -> unverified.add(citation.source()));
        parameters.stream()
                .filter(parameter -> !parameter.verified())
                .forEach(parameter -> unverified.add(parameter.id()));
        Reason reason = Reason.builder()
                .rule(rule.id())
                .sentence(law.sentence(rule))
                .citations(citations)
                .evidence(fixedEvidence)
                .parameters(parameters)
                .concludes(written(standing))
                .build();
        return new Said(law.numbers(unverified), reason, standing);
    }

    /** What the condition read, what the duties are due by, what the rule mentions; where a value is in force. */
    private List<ParameterRead> parameters(Finder finder, SetAside fallen) {
        NavigableSet<String> ids = new TreeSet<>(rule.when().parametersRead());
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Mention mention) {
                ids.add(mention.parameter());
            } else if (conclusion instanceof Conclusion.OfCode code
                    && applies(code, finder)
                    && !fallen.conclusions().contains(code)) {
                code.deadline().ifPresent(ids::add);
            }
        }
        return ids.stream().flatMap(id -> law.parameter(id).stream()).toList();
    }

    private boolean applies(Conclusion.OfCode code, Finder finder) {
        return !(code.code().value() instanceof DutyAction action)
                || law.duties().applies(action, finder);
    }

    private Map<Key, Set<Code>> standing(Finder finder, SetAside fallen) {
        Map<Key, Set<Code>> byKey = new EnumMap<>(Key.class);
        left(fallen)
                .filter(code -> applies(code, finder))
                .forEach(code -> add(byKey, code.key(), List.of(code.code())));
        return byKey;
    }

    private List<String> concludes(
            Map<Key, Set<Code>> standing,
            CaseFile file,
            Dimensions dimensions,
            Placements placements,
            SetAside fallen) {
        Map<Key, Set<Code>> byKey = new EnumMap<>(Key.class);
        byKey.putAll(standing);
        for (Conclusion.OfServices.Which which : services) {
            if (which == Conclusion.OfServices.Which.NEEDED && !concludesNeeds(fallen)) {
                continue;
            }
            Set<Service> some = services(which, file, placements);
            add(byKey, Key.SERVICES, some.stream().map(Code::of).toList());
        }
        if (byKey.containsKey(Key.EVIDENCE)) {
            List<Code> scored = new ArrayList<>(dimensions.scores().size());
            for (DimensionScore score : dimensions.scores()) {
                scored.add(Code.of(score.dimension()));
            }
            add(byKey, Key.DIMENSIONS, scored);
        }
        return written(byKey);
    }

    /** The set of a key may be that of all cases, so it is not changed but replaced. */
    private static void add(Map<Key, Set<Code>> byKey, Key key, Collection<Code> codes) {
        Set<Code> all = new TreeSet<>(byKey.getOrDefault(key, Set.of()));
        all.addAll(codes);
        byKey.put(key, all);
    }

    private static List<String> written(Map<Key, Set<Code>> byKey) {
        List<String> written = new ArrayList<>();
        byKey.forEach((key, codes) -> codes.forEach(code -> written.add(key.with(code))));
        return written;
    }

    private static Set<Service> services(Conclusion.OfServices.Which which, CaseFile file, Placements placements) {
        return switch (which) {
            case NEEDED -> file.needs();
            case OFFERED -> placements.offered();
            case OPTIONS -> placements.withOption();
            case CAUTIONED -> placements.withCaution();
            case UNMET -> placements.unmet();
            case NOT_IN_DIRECTORY -> placements.notInDirectory();
        };
    }

    /** Sorted, each once. */
    private List<String> evidence(Field.Evidence.Sought sought) {
        List<String> pointers = new ArrayList<>(fixedEvidence);
        for (Field.Evidence evidence : otherEvidence) {
            pointers.addAll(evidence.in(sought));
        }
        for (Predicate<Object> passes : observations) {
            for (Observed observed : sought.observed()) {
                if (passes.test(observed)) {
                    pointers.add(observed.sign().pointer());
                }
            }
        }
        pointers.sort(null);
        int kept = 0;
        for (int i = 0; i < pointers.size(); i++) {
            if (kept == 0 || !pointers.get(i).equals(pointers.get(kept - 1))) {
                pointers.set(kept++, pointers.get(i));
            }
        }
        return pointers.subList(0, kept);
    }
}
