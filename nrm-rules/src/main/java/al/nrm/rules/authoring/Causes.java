package al.nrm.rules.authoring;

import al.nrm.comparison.ChangeCauses;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.duty.DutyTerms;
import al.nrm.law.Citation;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules, parameters and sources by which two packs decide a case differently. */
final class Causes {
    private final CheckedPack before;
    private final CheckedPack after;
    private final Map<String, Rule> old;
    private final Map<String, Rule> now;
    /** The ids of rules whose content differs between the packs. */
    private final Set<String> reworded = new HashSet<>();

    Causes(CheckedPack before, CheckedPack after) {
        this.before = before;
        this.after = after;
        this.old = byId(before);
        this.now = byId(after);
        old.forEach((id, rule) -> {
            Rule other = now.get(id);
            if (other != null && !content(rule).equals(content(other))) {
                reworded.add(id);
            }
        });
    }

    private static Map<String, Rule> byId(CheckedPack pack) {
        return pack.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    ChangeCauses of(LocalDate day, Decision one, Decision other) {
        Map<String, Reason> fired = reasons(one);
        Map<String, Reason> firedNow = reasons(other);
        SortedSet<String> rules = new TreeSet<>();
        SortedSet<String> read = new TreeSet<>();
        SortedSet<String> sources = new TreeSet<>();
        Set<String> all = new TreeSet<>(fired.keySet());
        all.addAll(firedNow.keySet());
        for (String id : all) {
            Optional<Reason> then = Optional.ofNullable(fired.get(id));
            Optional<Reason> today = Optional.ofNullable(firedNow.get(id));
            if (then.isEmpty() || today.isEmpty() || reworded.contains(id)) {
                rules.add(id);
            }
            then.ifPresent(reason -> read.addAll(parameters(reason, old)));
            today.ifPresent(reason -> read.addAll(parameters(reason, now)));
        }
        Map<String, Set<CitedSource>> cited = cited(one);
        Map<String, Set<CitedSource>> citedNow = cited(other);
        Set<String> named = new TreeSet<>(cited.keySet());
        named.addAll(citedNow.keySet());
        named.stream()
                .filter(source -> !Objects.equals(cited.get(source), citedNow.get(source)))
                .forEach(sources::add);
        read.removeIf(id -> value(before, id, day).equals(value(after, id, day)));
        read.forEach(id -> {
            Optional<String> source = value(before, id, day).map(Parameter.DatedValue::source);
            Optional<String> sourceNow = value(after, id, day).map(Parameter.DatedValue::source);
            if (!source.equals(sourceNow)) {
                source.ifPresent(sources::add);
                sourceNow.ifPresent(sources::add);
            }
        });
        for (Decision decision : List.of(one, other)) {
            decision.duties().forEach(duty -> sources.addAll(redeclared(duty.action(), day)));
        }
        return ChangeCauses.of(rules, read, sources);
    }

    /** The sources that the two packs cite for a duty, if they declare it differently on a day. */
    private Set<String> redeclared(DutyAction action, LocalDate day) {
        Optional<DutyTerms> then = terms(before, action, day);
        Optional<DutyTerms> today = terms(after, action, day);
        return then.map(Causes::content).equals(today.map(Causes::content))
                ? Set.of()
                : Stream.concat(then.stream(), today.stream())
                        .flatMap(terms -> terms.citations().stream())
                        .map(Citation::source)
                        .collect(Collectors.toSet());
    }

    private static Optional<DutyTerms> terms(CheckedPack pack, DutyAction action, LocalDate day) {
        return pack.duties().duty(action).flatMap(declared -> declared.on(day));
    }

    private static Map<String, Reason> reasons(Decision decision) {
        Map<String, Reason> reasons = new TreeMap<>();
        decision.reasons().forEach(reason -> reasons.put(reason.rule(), reason));
        return reasons;
    }

    /** The parameters that a reason shows, and those that its rule reads without a value in force. */
    private static Set<String> parameters(Reason reason, Map<String, Rule> rules) {
        Set<String> ids = reason.parameters().stream().map(ParameterRead::id).collect(Collectors.toSet());
        Rule rule = rules.get(reason.rule());
        if (rule != null) {
            ids.addAll(rule.parametersRead());
        }
        return ids;
    }

    private static Optional<Parameter.DatedValue> value(CheckedPack pack, String id, LocalDate day) {
        return Optional.ofNullable(pack.parameters().get(id)).flatMap(parameter -> parameter.on(day));
    }

    private static Map<String, Set<CitedSource>> cited(Decision decision) {
        Map<String, Set<CitedSource>> cited = new TreeMap<>();
        decision.reasons().stream()
                .flatMap(reason -> reason.citations().stream())
                .forEach(citation -> cited.computeIfAbsent(citation.source(), none -> new HashSet<>())
                        .add(citation));
        return cited;
    }

    /** The terms of a duty without days and citations. */
    private static List<Object> content(DutyTerms terms) {
        return List.of(terms.actor(), terms.recipient(), terms.grounds());
    }

    /** The content of a rule without its days and place. */
    private static List<Object> content(Rule rule) {
        List<Object> content = new ArrayList<>();
        content.add(rule.sentence());
        content.add(rule.citations());
        content.add(rule.policy());
        content.add(rule.then());
        content.add(rule.when().inOneLine());
        return content;
    }
}
