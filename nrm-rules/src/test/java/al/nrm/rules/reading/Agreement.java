package al.nrm.rules.reading;

import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServicePlan;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.DimensionScore;
import al.nrm.provider.ExclusionGround;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a decision with what the criteria say, key by key. */
public final class Agreement {
    private final List<String> differences = new ArrayList<>();

    private Agreement() {}

    /** Every difference in words; empty: they agree. */
    public static List<String> differences(Decision decision, Expected expected) {
        Agreement agreement = new Agreement();
        agreement.singleValues(decision, expected);
        agreement.members(decision, expected);
        agreement.services(decision, expected);
        agreement.reasons(decision, expected);
        agreement.unverified(decision, expected);
        return agreement.differences;
    }

    private void same(String key, Object decided, Object expected) {
        if (!decided.equals(expected)) {
            differences.add(key + ": decided " + decided + ", the criteria say " + expected);
        }
    }

    /** Compares entry by entry, so that a difference names its member. */
    private void sameEntries(String key, Map<?, ?> decided, Map<?, ?> expected) {
        Set<Object> keys = new HashSet<>(decided.keySet());
        keys.addAll(expected.keySet());
        keys.stream().map(String::valueOf).sorted().forEach(name -> {
            String member = key + " " + name;
            same(member, entry(decided, name), entry(expected, name));
        });
    }

    private static String entry(Map<?, ?> map, String name) {
        return map.entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).equals(name))
                .map(entry -> String.valueOf(entry.getValue()))
                .findFirst()
                .orElse("nothing");
    }

    private <T> void once(String key, List<T> members) {
        if (new HashSet<>(members).size() < members.size()) {
            differences.add(key + ": a member is there twice, in " + members);
        }
    }

    private void singleValues(Decision decision, Expected expected) {
        same("status", decision.status(), expected.status());
        same("treatAs", decision.treatAs(), expected.treatAs());
        same("elements.act", decision.elements().act(), expected.elements().act());
        same("elements.means", decision.elements().means(), expected.elements().means());
        same(
                "elements.purpose",
                decision.elements().purpose(),
                expected.elements().purpose());
        same("evidence", decision.evidence(), expected.evidence());
        same("urgency", decision.urgency(), expected.urgency());
        same("referralBasis", decision.referralBasis(), expected.referralBasis());
    }

    private void members(Decision decision, Expected expected) {
        Map<Dimension, Expected.Score> scores = new EnumMap<>(Dimension.class);
        for (DimensionScore score : decision.dimensions()) {
            scores.put(
                    score.dimension(),
                    new Expected.Score(score.set(), score.positive(), score.strong(), score.medium(), score.weak()));
        }
        once(
                "dimensions",
                decision.dimensions().stream().map(DimensionScore::dimension).toList());
        sameEntries("dimensions", scores, expected.dimensions());
        same("pathways", new TreeSet<>(decision.pathways()), new TreeSet<>(expected.pathways()));
        once("duties", decision.duties().stream().map(Duty::action).toList());
        Map<DutyAction, Expected.Task> tasks = new TreeMap<>();
        decision.duties().forEach(duty -> tasks.put(duty.action(), task(duty)));
        sameEntries("duties", tasks, expected.duties());
        List<?> codes = decision.safeguards().stream().map(Safeguard::code).toList();
        once("safeguards", codes);
        same("safeguards", new TreeSet<>(codes), new TreeSet<>(expected.safeguards()));
        List<Set<String>> pointers = decision.notices().stream()
                .map(notice -> (Set<String>) new TreeSet<>(notice.pointers()))
                .toList();
        once("notices", pointers);
        same("notices", new HashSet<>(pointers), expected.notices());
    }

    private static Expected.Task task(Duty duty) {
        return new Expected.Task(
                duty.actor(),
                duty.recipient(),
                duty.county(),
                duty.municipality(),
                duty.identity(),
                duty.due()
                        .map(due ->
                                new Expected.Limit(due.parameter(), due.within().text(), due.verified())));
    }

    private void services(Decision decision, Expected expected) {
        once("services", decision.services().stream().map(ServicePlan::service).toList());
        Map<Service, Expected.Plan> plans = new EnumMap<>(Service.class);
        for (ServicePlan plan : decision.services()) {
            Map<String, Set<ExclusionGround>> excluded = new TreeMap<>();
            for (ServiceExclusion exclusion : plan.excluded()) {
                excluded.put(exclusion.provider(), new TreeSet<>(exclusion.because()));
            }
            for (int i = 0; i < plan.options().size(); i++) {
                same("rank of " + plan.service(), plan.options().get(i).rank(), i + 1);
            }
            plans.put(
                    plan.service(),
                    new Expected.Plan(
                            plan.informationOnly(),
                            plan.options().stream()
                                    .map(option -> new Expected.Choice(
                                            option.provider(),
                                            option.confirmPlace(),
                                            option.cautions().stream()
                                                    .map(Enum::name)
                                                    .sorted()
                                                    .toList()))
                                    .toList(),
                            excluded,
                            plan.unmet(),
                            plan.notInDirectory()));
        }
        sameEntries("services", plans, expected.services());
    }

    private void reasons(Decision decision, Expected expected) {
        List<String> rules = decision.reasons().stream().map(Reason::rule).toList();
        once("reasons", rules);
        Set<String> named = new TreeSet<>(rules);
        named.retainAll(NamedRules.IDS);
        Set<String> silent = new TreeSet<>(expected.fired());
        silent.removeAll(named);
        Set<String> unexpected = new TreeSet<>(named);
        unexpected.removeAll(expected.fired());
        same("rules that are silent and should speak", silent, Set.of());
        same("rules that speak and should be silent", unexpected, Set.of());
        Map<String, String> read = decision.reasons().stream()
                .flatMap(reason -> reason.parameters().stream())
                .collect(Collectors.toMap(one -> one.id(), one -> one.value(), (one, again) -> one));
        Set<String> unread = new TreeSet<>(expected.dueParameters());
        unread.removeAll(read.keySet());
        same("time limits that no reason read", unread, Set.of());
        for (String parameter : List.of("reflection-period", "guardian.court-decision")) {
            same(
                    parameter,
                    read.getOrDefault(parameter, "nothing"),
                    expected.mentioned().getOrDefault(parameter, "nothing"));
        }
    }

    /** What is cited and read stands in the reasons themselves; the rest comes from the criteria. */
    private void unverified(Decision decision, Expected expected) {
        Set<String> ids = new TreeSet<>(expected.offeredUnverified());
        for (Reason reason : decision.reasons()) {
            reason.citations().stream()
                    .filter(citation -> !citation.verified())
                    .forEach(citation -> ids.add(citation.source()));
            reason.parameters().stream()
                    .filter(parameter -> !parameter.verified())
                    .forEach(parameter -> ids.add(parameter.id()));
        }
        if (expected.sexualIndicatorsUnread()) {
            ids.add("indicators.sexual-exploitation");
        }
        same("unverified", decision.unverified(), List.copyOf(ids));
    }
}
