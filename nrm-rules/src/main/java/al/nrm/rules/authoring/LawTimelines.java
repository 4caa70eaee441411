package al.nrm.rules.authoring;

import al.nrm.law.InForce;
import al.nrm.rules.internal.pack.Periods;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The law of a pack by kind of entry: what each entry says, and on which days. */
final class LawTimelines {
    private final Map<String, List<Timeline.Piece>> pieces = new TreeMap<>();

    private LawTimelines() {}

    /** The ids of the entries, sorted. */
    Set<String> ids() {
        return pieces.keySet();
    }

    /** The timeline of an entry; without pieces if there is no such entry. */
    Timeline of(String id) {
        return new Timeline(pieces.getOrDefault(id, List.of()));
    }

    private void add(String id, InForce days, Timeline.Part... content) {
        pieces.computeIfAbsent(id, none -> new ArrayList<>()).add(new Timeline.Piece(days, List.of(content)));
    }

    private static Timeline.Part part(String name, Object value) {
        return new Timeline.Part("part." + name, value);
    }

    static LawTimelines rules(CheckedPack pack) {
        LawTimelines rules = new LawTimelines();
        pack.rules()
                .forEach(rule -> rules.add(
                        rule.id(),
                        rule.inForce(),
                        part("condition", rule.when().inOneLine()),
                        part("conclusions", rule.then()),
                        part("sentence", rule.sentence()),
                        part("citations", rule.citations()),
                        part("policy", rule.policy()),
                        part(
                                "overrides",
                                rule.overrides().stream()
                                        .map(Rule.Overridden::rule)
                                        .toList())));
        return rules;
    }

    static LawTimelines parameters(CheckedPack pack) {
        LawTimelines parameters = new LawTimelines();
        pack.parameters()
                .forEach((id, parameter) -> parameter
                        .values()
                        .forEach(value -> parameters.add(
                                id,
                                value.inForce(),
                                part("value", value.value()),
                                part("source", value.source()),
                                part("counting", value.counting()))));
        return parameters;
    }

    /** The days of those sources that another version of the pack has too; the entries that cite the others differ themselves. */
    static LawTimelines sources(CheckedPack pack, CheckedPack other) {
        LawTimelines sources = new LawTimelines();
        pack.sources().forEach((id, source) -> {
            if (other.sources().containsKey(id)) {
                sources.add(id, source.inForce());
            }
        });
        return sources;
    }

    static LawTimelines indicators(CheckedPack pack) {
        LawTimelines indicators = new LawTimelines();
        pack.catalogue()
                .indicators()
                .forEach(indicator -> indicators.add(
                        indicator.id(),
                        onDaysOf(pack, indicator.inForce()),
                        part("element", indicator.element()),
                        part("dimension", indicator.dimension()),
                        part(
                                "weight",
                                List.of(
                                        indicator.strengthForAdults(),
                                        indicator.strengthForChildren(),
                                        indicator.otherStrengths())),
                        part("label", indicator.label())));
        return indicators;
    }

    static LawTimelines weights(CheckedPack pack) {
        LawTimelines weights = new LawTimelines();
        pack.catalogue()
                .sets()
                .forEach(set -> weights.add(
                        set.column(),
                        onDaysOf(pack, set.inForce()),
                        part("person", set.child()),
                        part("types", set.types())));
        return weights;
    }

    private static InForce onDaysOf(CheckedPack pack, InForce days) {
        return Periods.common(days, pack.inForce()).orElse(days);
    }

    /** Duties and safeguards, by code. */
    static LawTimelines duties(CheckedPack pack) {
        LawTimelines duties = new LawTimelines();
        pack.duties()
                .duties()
                .forEach(duty -> duty.terms()
                        .forEach(terms -> duties.add(
                                duty.action().name(),
                                terms.inForce(),
                                part("sentence", duty.label()),
                                part("actor", terms.actor()),
                                part("recipient", terms.recipient()),
                                part("naming", terms.grounds()))));
        pack.duties()
                .safeguards()
                .forEach(safeguard -> duties.add(
                        safeguard.code().name(),
                        safeguard.inForce(),
                        part("sentence", safeguard.label()),
                        part("reveals", safeguard.reveals())));
        return duties;
    }

    static LawTimelines disclosure(CheckedPack pack) {
        LawTimelines disclosure = new LawTimelines();
        pack.disclosure()
                .entries()
                .forEach(entry -> disclosure.add(
                        entry.id(),
                        entry.inForce(),
                        part("to", entry.to()),
                        part("on", entry.on()),
                        part("learns", entry.learns()),
                        part("unless", entry.unless())));
        pack.disclosure()
                .limits()
                .forEach(limit -> disclosure.add(
                        limit.id(),
                        limit.inForce(),
                        part("on", limit.on()),
                        part("only", limit.only()),
                        part("to", limit.to()),
                        part("needs", limit.needs())));
        return disclosure;
    }

    /** The free days, by day of the week, day of the year, or date. */
    static LawTimelines calendar(CheckedPack pack) {
        LawTimelines days = new LawTimelines();
        pack.calendar().weekend().forEach(day -> days.add(day.name(), pack.inForce()));
        pack.calendar().fixed().forEach(holiday -> days.add(holiday.day().toString(), holiday.inForce()));
        pack.calendar()
                .dated()
                .forEach(holiday ->
                        days.add(holiday.date().toString(), InForce.of(holiday.date(), Optional.of(holiday.date()))));
        return days;
    }
}
