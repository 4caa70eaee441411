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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
        Set<String> fired = rules(one);
        Set<String> firedNow = rules(other);
        SortedSet<String> rules = new TreeSet<>(differing(fired, firedNow));
        Stream.concat(fired.stream(), firedNow.stream())
                .filter(reworded::contains)
                .forEach(rules::add);
        SortedSet<String> read = new TreeSet<>();
        one.reasons().forEach(reason -> read.addAll(parameters(reason, old)));
        other.reasons().forEach(reason -> read.addAll(parameters(reason, now)));
        read.removeIf(id -> value(before, id, day).equals(value(after, id, day)));
        SortedSet<String> sources = new TreeSet<>();
        differing(cited(one), cited(other)).forEach(citation -> sources.add(citation.source()));
        read.forEach(id -> sources.addAll(differing(source(before, id, day), source(after, id, day))));
        for (Decision decision : List.of(one, other)) {
            decision.duties().forEach(duty -> sources.addAll(redeclared(duty.action(), day)));
        }
        return ChangeCauses.of(rules, read, sources);
    }

    /** What is in one of two sets only. */
    private static <T> Set<T> differing(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream())
                .filter(each -> !one.contains(each) || !other.contains(each))
                .collect(Collectors.toSet());
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

    private static Set<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::rule).collect(Collectors.toSet());
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

    private static Set<String> source(CheckedPack pack, String id, LocalDate day) {
        return value(pack, id, day).map(Parameter.DatedValue::source).stream().collect(Collectors.toSet());
    }

    private static Set<CitedSource> cited(Decision decision) {
        return decision.reasons().stream()
                .flatMap(reason -> reason.citations().stream())
                .collect(Collectors.toSet());
    }

    /** The terms of a duty without days and citations. */
    private static List<Object> content(DutyTerms terms) {
        return List.of(terms.actor(), terms.recipient(), terms.grounds());
    }

    /** The content of a rule without its days and place. */
    private static List<Object> content(Rule rule) {
        return List.of(
                rule.sentence(),
                rule.citations(),
                rule.policy(),
                rule.then(),
                rule.when().inOneLine());
    }
}
