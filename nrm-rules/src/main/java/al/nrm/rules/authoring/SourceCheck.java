package al.nrm.rules.authoring;

import al.nrm.indicator.Indicator;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.law.PackEntry;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.pack.Periods;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules, values and duties that rest on a source on days on which it is not in force, and sources that nothing cites. */
final class SourceCheck implements Check {
    private static final Set<Source.Kind> NO_LAW =
            EnumSet.of(Source.Kind.STANDARD, Source.Kind.GUIDANCE, Source.Kind.POLICY);

    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        for (Rule rule : pack.rules()) {
            Text name = Findings.text("rule", rule.id());
            cited(pack, rule.place(), rule.citations(), rule.inForce(), name, findings);
            policy(pack, rule, findings);
            if (rule.inForce().from().isBefore(pack.inForce().from())) {
                findings.warning(
                        rule.place(),
                        "rule.before-pack",
                        rule.id(),
                        rule.inForce().from(),
                        pack.inForce().from());
            }
        }
        for (Parameter parameter : pack.parameters().values()) {
            parameter.values().forEach(value -> value(pack, parameter, value, findings));
        }
        pack.duties().duties().forEach(duty -> {
            String code = duty.action().name();
            Rule.Place place = pack.place("duties.yaml", code);
            Text name = Findings.text("duty", code);
            duty.terms().forEach(terms -> cited(pack, place, terms.citations(), terms.inForce(), name, findings));
        });
        pack.catalogue().indicators().forEach(indicator -> indicator(pack, indicator, findings));
        pack.catalogue().sets().forEach(set -> {
            Rule.Place place = pack.place("weights.yaml", set.column());
            cited(pack, place, set.citations(), set.inForce(), Findings.text("weights", set.column()), findings);
        });
        uncited(draft, pack, findings);
    }

    /** Sources on which nothing in the pack rests, and cited ones that are marked as uncited. */
    private static void uncited(PackDraft draft, CheckedPack pack, Findings findings) {
        Set<String> cited = pack.entries().flatMap(PackEntry::sources).collect(Collectors.toCollection(HashSet::new));
        draft.scenarios()
                .forEach(
                        scenario -> cited.add(scenario.source().split(":", 2)[0].strip()));
        for (Source source : pack.sources().values()) {
            if (source.uncited().isPresent() == cited.contains(source.id())) {
                findings.warning(
                        pack.place("sources.yaml", source.id()),
                        source.uncited().isPresent() ? "source.cited-after-all" : "source.uncited",
                        source.id());
            }
        }
    }

    /** Cited sources that end before what cites them does, where no other cited source begins on the next day. */
    private static void cited(
            CheckedPack pack, Rule.Place place, List<Citation> citations, InForce days, Text name, Findings findings) {
        List<Source> sources = citations.stream()
                .map(Citation::source)
                .distinct()
                .map(pack.sources()::get)
                .filter(Objects::nonNull)
                .filter(source -> source.kind() != Source.Kind.POLICY)
                .toList();
        for (Source source : sources) {
            source.inForce()
                    .to()
                    .filter(last -> endsAfter(days, last))
                    .filter(last -> sources.stream()
                            .noneMatch(other -> other.inForce().from().equals(last.plusDays(1))))
                    .ifPresent(last -> findings.warning(place, "source.ends", source.id(), last, name));
        }
    }

    private static boolean endsAfter(InForce days, LocalDate last) {
        return days.to().map(last::isBefore).orElse(true);
    }

    private static void policy(CheckedPack pack, Rule rule, Findings findings) {
        boolean policyOnly = rule.citations().stream()
                .map(citation -> pack.sources().get(citation.source()))
                .filter(Objects::nonNull)
                .allMatch(source -> source.kind() == Source.Kind.POLICY);
        if (policyOnly && !rule.policy()) {
            findings.warning(rule.place(), "policy.unmarked", rule.id());
        }
    }

    private static void value(CheckedPack pack, Parameter parameter, Parameter.DatedValue value, Findings findings) {
        Source source = pack.sources().get(value.source());
        if (source == null) {
            return;
        }
        Rule.Place place = pack.place("parameters.yaml", parameter.id());
        LocalDate from = value.inForce().from();
        LocalDate begins = source.inForce().from();
        if (from.isBefore(begins)) {
            findings.warning(place, "value.before-source", parameter.id(), from, source.id(), begins);
        }
        source.inForce()
                .to()
                .filter(last -> endsAfter(value.inForce(), last))
                .ifPresent(last -> findings.warning(place, "value.after-source", source.id(), last, parameter.id()));
    }

    private static void indicator(CheckedPack pack, Indicator indicator, Findings findings) {
        Source source = pack.sources().get(indicator.source());
        if (source == null) {
            return;
        }
        Rule.Place place = pack.place("indicators.csv", indicator.id());
        LocalDate from =
                Periods.later(indicator.inForce().from(), pack.inForce().from());
        LocalDate begins = source.inForce().from();
        if (!NO_LAW.contains(source.kind()) && from.isBefore(begins)) {
            findings.warning(place, "indicator.before-source", indicator.id(), from, source.id(), begins);
        }
        source.inForce()
                .to()
                .filter(last -> Periods.common(indicator.inForce(), pack.inForce())
                        .filter(days -> endsAfter(days, last))
                        .isPresent())
                .ifPresent(
                        last -> findings.warning(place, "indicator.after-source", source.id(), last, indicator.id()));
    }
}
