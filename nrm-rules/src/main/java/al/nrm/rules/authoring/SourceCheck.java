package al.nrm.rules.authoring;

import al.nrm.indicator.Indicator;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Whether the sources on which rules, values and duties rest are in force on the same days. */
final class SourceCheck implements Check {
    @Override
    public List<Finding> of(PackDraft draft) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            cited(pack, rule.place(), rule.citations(), rule.inForce(), named(rule), findings);
            policy(pack, rule, findings);
            if (rule.inForce().from().isBefore(pack.inForce().from())) {
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        rule.place(),
                        Text.of(
                                "Rregulli \"" + rule.id() + "\" fillon para paketës, më "
                                        + rule.inForce().from() + ".",
                                "The rule \"" + rule.id() + "\" begins before the pack, on "
                                        + rule.inForce().from() + "."),
                        Text.of(
                                "Paketa vlen nga " + pack.inForce().from() + "; ditët para saj nuk vendosen.",
                                "The pack is in force from " + pack.inForce().from()
                                        + "; nothing is decided for days before.")));
            }
        }
        for (Parameter parameter : pack.parameters().values()) {
            parameter.values().forEach(value -> value(pack, parameter, value, findings));
        }
        pack.duties()
                .duties()
                .forEach(duty -> duty.terms()
                        .forEach(terms -> cited(
                                pack,
                                pack.place("duties.yaml", duty.action().name()),
                                terms.citations(),
                                terms.inForce(),
                                Text.of(
                                        "detyra " + duty.action().name(),
                                        "the duty " + duty.action().name()),
                                findings)));
        pack.catalogue().indicators().forEach(indicator -> indicator(pack, indicator, findings));
        pack.catalogue()
                .sets()
                .forEach(set -> cited(
                        pack,
                        pack.place("weights.yaml", set.column()),
                        set.citations(),
                        set.inForce(),
                        Text.of(
                                "grupi i peshave \"" + set.column() + "\"",
                                "the set of weights \"" + set.column() + "\""),
                        findings));
        uncited(draft, pack, findings);
        return findings;
    }

    /** Sources on which nothing in the pack rests. */
    private static void uncited(PackDraft draft, CheckedPack pack, List<Finding> findings) {
        Set<String> cited = new TreeSet<>();
        Consumer<List<Citation>> cite =
                citations -> citations.stream().map(Citation::source).forEach(cited::add);
        pack.rules().forEach(rule -> cite.accept(rule.citations()));
        pack.parameters().values().forEach(parameter -> parameter.values().forEach(value -> cited.add(value.source())));
        pack.catalogue().indicators().forEach(indicator -> cited.add(indicator.source()));
        pack.catalogue().sets().forEach(set -> cite.accept(set.citations()));
        pack.duties().duties().forEach(duty -> duty.terms().forEach(terms -> cite.accept(terms.citations())));
        pack.duties().safeguards().forEach(safeguard -> cite.accept(safeguard.citations()));
        cite.accept(pack.duties().withoutReferral().citations());
        pack.disclosure().entries().forEach(entry -> cite.accept(entry.citations()));
        pack.disclosure().limits().forEach(limit -> cite.accept(limit.citations()));
        pack.steps().steps().forEach(step -> cite.accept(step.citations()));
        pack.steps().escalations().forEach(escalation -> cite.accept(escalation.citations()));
        cite.accept(pack.calendar().citations());
        pack.coverage().forEach(need -> cite.accept(need.citations()));
        pack.competence().offices().forEach(office -> cite.accept(office.citations()));
        pack.competence().bodies().forEach(body -> cite.accept(body.citations()));
        draft.scenarios()
                .forEach(
                        scenario -> cited.add(scenario.source().split(":", 2)[0].strip()));
        pack.sources().values().stream()
                .filter(source -> source.uncited().isEmpty())
                .map(Source::id)
                .filter(source -> !cited.contains(source))
                .forEach(
                        source -> findings.add(
                                Finding.at(
                                        Finding.Severity.WARNING,
                                        pack.place("sources.yaml", source),
                                        Text.of(
                                                "Burimin \"" + source + "\" nuk e citon asgjë.",
                                                "Nothing cites the source \"" + source + "\"."),
                                        Text.of(
                                                "Citojeni atje ku mbështetet ligji, hiqeni, ose thoni te uncited pse gjendet.",
                                                "Cite it where the law rests on it, take it out, or say in uncited why it is listed."))));
        pack.sources().values().stream()
                .filter(source -> source.uncited().isPresent() && cited.contains(source.id()))
                .forEach(source -> findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        pack.place("sources.yaml", source.id()),
                        Text.of(
                                "Burimi \"" + source.id() + "\" mban uncited, por citohet.",
                                "The source \"" + source.id() + "\" has uncited, but is cited."),
                        Text.of("Hiqeni uncited.", "Take uncited out."))));
    }

    private static Text named(Rule rule) {
        return Text.of("rregulli \"" + rule.id() + "\"", "the rule \"" + rule.id() + "\"");
    }

    /** A source that ends, or has ended, while what cites it goes on, and that no other cited source follows. */
    private static void cited(
            CheckedPack pack,
            Rule.Place place,
            List<Citation> citations,
            InForce days,
            Text name,
            List<Finding> findings) {
        List<Source> sources = citations.stream()
                .map(Citation::source)
                .distinct()
                .map(pack.sources()::get)
                .filter(Objects::nonNull)
                .filter(source -> source.kind() != Source.Kind.POLICY)
                .toList();
        for (Source source : sources) {
            Optional<LocalDate> last = source.inForce().to();
            if (last.isEmpty()
                    || days.to().filter(end -> !end.isAfter(last.get())).isPresent()) {
                continue;
            }
            LocalDate next = last.get().plusDays(1);
            boolean followed =
                    sources.stream().anyMatch(other -> other.inForce().from().equals(next));
            if (!followed) {
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        place,
                        Text.of(
                                "Burimi \"" + source.id() + "\" mbaron më " + last.get() + ", por " + name.sq()
                                        + " vlen më tej.",
                                "The source \"" + source.id() + "\" ends on " + last.get() + ", but " + name.en()
                                        + " goes on."),
                        Text.of(
                                "Mbylleni atë ditë, ose citoni aktin që e zëvendëson.",
                                "Close it on that day, or cite the act that replaces the source.")));
            }
        }
    }

    private static void policy(CheckedPack pack, Rule rule, List<Finding> findings) {
        boolean policyAlone = rule.citations().stream()
                .map(citation -> pack.sources().get(citation.source()))
                .filter(Objects::nonNull)
                .allMatch(source -> source.kind() == Source.Kind.POLICY);
        if (policyAlone && !rule.policy()) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    rule.place(),
                    Text.of(
                            "Rregulli \"" + rule.id()
                                    + "\" citon vetëm interpretimin e hartuesit, por nuk mban @policy.",
                            "The rule \"" + rule.id() + "\" cites the pack's own reading alone, but has no @policy."),
                    Text.of(
                            "@policy tregon se rregulli nuk gjendet në asnjë akt.",
                            "@policy tells that the rule is in no act.")));
        }
    }

    private static void value(
            CheckedPack pack, Parameter parameter, Parameter.DatedValue value, List<Finding> findings) {
        Source source = pack.sources().get(value.source());
        if (source == null) {
            return;
        }
        Rule.Place place = pack.place("parameters.yaml", parameter.id());
        if (value.inForce().from().isBefore(source.inForce().from())) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    place,
                    Text.of(
                            "Vlera e \"" + parameter.id() + "\" vlen nga "
                                    + value.inForce().from() + ", por burimi \"" + source.id() + "\" nga "
                                    + source.inForce().from() + ".",
                            "The value of \"" + parameter.id() + "\" is in force from "
                                    + value.inForce().from() + ", but the source \"" + source.id() + "\" from "
                                    + source.inForce().from() + "."),
                    Text.of("Para asaj dite vlera nuk ka burim.", "Before that day the value rests on nothing.")));
        }
        source.inForce()
                .to()
                .filter(last -> value.inForce().to().map(last::isBefore).orElse(true))
                .ifPresent(last -> findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        place,
                        Text.of(
                                "Burimi \"" + source.id() + "\" mbaron më " + last + ", por vlera e \"" + parameter.id()
                                        + "\" vlen më tej.",
                                "The source \"" + source.id() + "\" ends on " + last + ", but the value of \""
                                        + parameter.id() + "\" goes on."),
                        Text.of(
                                "Mbylleni vlerën me to, dhe shtoni atë të aktit të ri.",
                                "Close the value with to, and add that of the new act."))));
    }

    private static void indicator(CheckedPack pack, Indicator indicator, List<Finding> findings) {
        Source source = pack.sources().get(indicator.source());
        if (source == null) {
            return;
        }
        boolean law = source.kind() != Source.Kind.STANDARD
                && source.kind() != Source.Kind.GUIDANCE
                && source.kind() != Source.Kind.POLICY;
        LocalDate first = indicator.inForce().from().isBefore(pack.inForce().from())
                ? pack.inForce().from()
                : indicator.inForce().from();
        if (law && first.isBefore(source.inForce().from())) {
            findings.add(Finding.at(
                    Finding.Severity.WARNING,
                    pack.place("indicators.csv", indicator.id()),
                    Text.of(
                            "Treguesi \"" + indicator.id() + "\" vlen nga " + first + ", por burimi \"" + source.id()
                                    + "\" nga " + source.inForce().from() + ".",
                            "The indicator \"" + indicator.id() + "\" counts from " + first + ", but the source \""
                                    + source.id() + "\" from "
                                    + source.inForce().from() + "."),
                    Text.of(
                            "Ai do të rëndonte raste më të vjetra se ligji; shtoni kolonën from.",
                            "It would weigh on cases older than the law; add the column from.")));
        }
        source.inForce()
                .to()
                .filter(last -> LawDays.common(indicator.inForce(), pack.inForce())
                        .filter(days -> days.to().map(last::isBefore).orElse(true))
                        .isPresent())
                .ifPresent(last -> findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        pack.place("indicators.csv", indicator.id()),
                        Text.of(
                                "Burimi \"" + source.id() + "\" mbaron më " + last + ", por treguesi \""
                                        + indicator.id() + "\" vlen më tej.",
                                "The source \"" + source.id() + "\" ends on " + last + ", but the indicator \""
                                        + indicator.id() + "\" goes on."),
                        Text.of("Citoni burimin që vlen.", "Cite the source that is in force."))));
    }
}
