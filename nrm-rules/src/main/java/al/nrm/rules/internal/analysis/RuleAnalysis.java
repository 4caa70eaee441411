package al.nrm.rules.internal.analysis;

import al.nrm.law.Deadline;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of one period, each for itself and beside the others: those that never fire, always fire, or add nothing. */
final class RuleAnalysis {
    private final Period period;
    private final RuleLogic logic;
    private final Diagrams diagrams;
    private final KeyLogic keys;
    private final Map<Object, List<Rule>> byConclusion = new HashMap<>();
    private final Map<Rule, int[]> plainest = new HashMap<>();
    private final Map<Rule, Set<Object>> said = new HashMap<>();

    RuleAnalysis(Period period) {
        this.period = period;
        this.logic = period.logic();
        this.diagrams = period.diagrams();
        this.keys = period.keys();
    }

    /** Adds what it finds, as it finds it. */
    void run() {
        for (Rule rule : period.law().rules()) {
            int reached = keys.reached(rule.reads());
            int fires = period.fires(rule);
            if (reached != Diagrams.FALSE && fires == Diagrams.FALSE) {
                neverFires(rule, reached);
            } else if (reached != Diagrams.FALSE && fires == reached) {
                alwaysFires(rule, reached);
            }
            if (fires != Diagrams.FALSE) {
                plainest.put(rule, full(diagrams.witness(keys.preferDecided(fires, Set.copyOf(keys.inOrder())))));
                said(rule)
                        .forEach(conclusion -> byConclusion
                                .computeIfAbsent(conclusion, none -> new ArrayList<>())
                                .add(rule));
            }
        }
        plainest.keySet().stream().sorted(Comparator.comparing(Rule::id)).forEach(rule -> {
            shadow(rule);
            limits(rule);
        });
        new ExceptionAnalysis(period).run();
    }

    /** Reports time limits of a rule that never take effect, because other rules set a shorter one in every case. */
    private void limits(Rule rule) {
        rule.codes()
                .forEach(code -> deadline(code).ifPresent(limit -> {
                    int shorter = Diagrams.FALSE;
                    List<Rule> others = new ArrayList<>();
                    for (Rule other : plainest.keySet()) {
                        if (!other.equals(rule) && overtakes(other, code, limit)) {
                            others.add(other);
                            shorter = diagrams.or(shorter, keys.says(other, code.key(), code.code()));
                        }
                    }
                    int counts = diagrams.and(logic.counts(rule, code), keys.reached(rule.reads()));
                    if (!others.isEmpty() && counts != Diagrams.FALSE && diagrams.implies(counts, shorter)) {
                        others.sort(Comparator.comparing(Rule::id));
                        overtaken(rule, code, others);
                    }
                }));
    }

    private Optional<Deadline> deadline(Conclusion.OfCode of) {
        return of.deadline().flatMap(period.law()::due).map(period.law()::deadline);
    }

    /** Whether a rule sets a limit for the same duty that never ends later, whenever both begin, and sometimes earlier. */
    private boolean overtakes(Rule other, Conclusion.OfCode of, Deadline limit) {
        return other.codes()
                .filter(one -> one.is(of.key(), of.code()))
                .flatMap(one -> deadline(one).stream())
                .anyMatch(one -> one.neverEndsAfter(limit) && !limit.neverEndsAfter(one));
    }

    private void overtaken(Rule rule, Conclusion.OfCode of, List<Rule> others) {
        String names = others.stream().map(other -> "\"" + other.id() + "\"").collect(Collectors.joining(", "));
        period.add(
                FindingKind.LIMIT_NEVER_SHORTEST,
                rule,
                others.stream().map(Rule::place).toList(),
                Text.of(
                        "Afati i rregullit \"" + rule.id() + "\" për " + of.code() + " nuk vlen kurrë.",
                        "The time limit of the rule \"" + rule.id() + "\" for " + of.code() + " never takes effect."),
                Text.of(
                        "Kudo ku ai zbatohet, një më të shkurtër vë " + names + "; nga dy afate vlen më i shkurtri.",
                        "Wherever it fires, a shorter one is set by " + names
                                + "; of two limits the shorter one counts."));
    }

    /** The point with free variables set to unknown. */
    private static int[] full(int[] witness) {
        int[] full = witness.clone();
        for (int i = 0; i < full.length; i++) {
            full[i] = Math.max(0, full[i]);
        }
        return full;
    }

    private void neverFires(Rule rule, int reached) {
        List<Integer> lines = core(rule.when(), reached);
        String numbers = lines.stream().map(Object::toString).collect(Collectors.joining(", "));
        Text why = lines.size() == 1
                ? Text.of(
                        "Asnjë rast nuk e plotëson kushtin në rreshtin " + numbers + ".",
                        "No case meets the condition on line " + numbers + ".")
                : Text.of(
                        "Asnjë rast nuk i plotëson së bashku kushtet në rreshtat " + numbers + ".",
                        "No case meets the conditions on lines " + numbers + " together.");
        period.add(
                FindingKind.NEVER_FIRES,
                rule,
                lines.stream()
                        .map(line -> new Rule.Place(rule.place().path(), line))
                        .toList(),
                Text.of(
                        "Rregulli \"" + rule.id() + "\" nuk zbatohet kurrë.",
                        "The rule \"" + rule.id() + "\" never fires."),
                why);
    }

    /** The lines of a smallest choice of the parts of a condition that exclude each other already. */
    private List<Integer> core(Condition condition, int reached) {
        List<Condition> parts =
                new ArrayList<>(condition instanceof Condition.All all ? all.conditions() : List.of(condition));
        for (int i = parts.size() - 1; i >= 0 && parts.size() > 1; i--) {
            List<Condition> fewer = new ArrayList<>(parts);
            fewer.remove(i);
            if (diagrams.and(reached, logic.when(new Condition.All(fewer))) == Diagrams.FALSE) {
                parts.remove(i);
            }
        }
        Set<Integer> lines = new TreeSet<>();
        parts.forEach(part -> part.firstLine().ifPresent(lines::add));
        return List.copyOf(lines);
    }

    private void alwaysFires(Rule rule, int reached) {
        Witness witness = period.witness(reached);
        period.add(
                FindingKind.ALWAYS_FIRES,
                List.of(rule),
                Text.of(
                        "Rregulli \"" + rule.id() + "\" zbatohet në çdo rast.",
                        "The rule \"" + rule.id() + "\" fires in every case."),
                Text.of(
                        "Kushti nuk përjashton asnjë rast, as këtë: "
                                + witness.text().sq() + ".",
                        "Its condition leaves no case out, nor this one: "
                                + witness.text().en() + "."),
                Optional.of(witness));
    }

    /**
     * Reports a rule in all of whose cases another rule fires that concludes at least the same; of two equal rules the one
     * with the later id.
     */
    private void shadow(Rule rule) {
        if (!rule.overrides().isEmpty() || !period.law().overrides().over(rule).isEmpty()) {
            // With exceptions, firing in the same cases does not mean concluding the same.
            return;
        }
        int[] point = Objects.requireNonNull(plainest.get(rule));
        int fires = period.fires(rule);
        for (Rule other : candidates(rule)) {
            int wider = logic.fires(other.id());
            if (diagrams.holds(wider, point) && diagrams.implies(fires, wider)) {
                boolean equal = fires == period.fires(other) && said(other).equals(said(rule));
                if (!equal || other.id().compareTo(rule.id()) < 0) {
                    shadowed(rule, other, period.witness(point));
                    return;
                }
            }
        }
    }

    /** The other rules that conclude everything that a rule concludes. */
    private List<Rule> candidates(Rule rule) {
        Set<Object> wanted = said(rule);
        List<Rule> fewest = period.law().rules();
        for (Object conclusion : wanted) {
            List<Rule> sayers = byConclusion.getOrDefault(conclusion, List.of());
            fewest = sayers.size() < fewest.size() ? sayers : fewest;
        }
        return fewest.stream()
                .filter(other -> !other.equals(rule)
                        && plainest.containsKey(other)
                        && period.law().overrides().over(other).isEmpty())
                .filter(other -> said(other).containsAll(wanted))
                .toList();
    }

    /** What a rule concludes. A duty with a time limit is also a duty. */
    private Set<Object> said(Rule rule) {
        return said.computeIfAbsent(rule, RuleAnalysis::conclusions);
    }

    private static Set<Object> conclusions(Rule rule) {
        Set<Object> said = new HashSet<>(rule.then());
        rule.codes().forEach(code -> said.add(new Conclusion.OfCode(code.key(), code.code(), Optional.empty())));
        return said;
    }

    private void shadowed(Rule rule, Rule other, Witness witness) {
        period.add(
                FindingKind.SHADOWED,
                List.of(rule, other),
                Text.of(
                        "Rregulli \"" + rule.id() + "\" nuk shton asgjë: \"" + other.id() + "\" (" + other.place()
                                + ") nxjerr të njëjtën gjë kudo ku ai zbatohet.",
                        "The rule \"" + rule.id() + "\" adds nothing: \"" + other.id() + "\" (" + other.place()
                                + ") concludes the same wherever it fires."),
                Text.of(
                        "Zbatohen të dy, p.sh. në rastin: " + witness.text().sq() + ".",
                        "Both fire, such as in the case: " + witness.text().en() + "."),
                Optional.of(witness));
    }
}
