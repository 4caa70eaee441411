package al.nrm.rules.authoring;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.PackReference;
import al.nrm.law.Edition;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.decide.Advice;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.engine.DirectReading;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides as {@link al.nrm.rules.ReferralRules} does, but for the hash of the directory, and without an engine: quick to
 * make, for a variant of a pack. For one thread.
 */
final class DirectDecider {
    private static final LibraryVersion LIBRARY =
            LibraryVersion.builder().version(BundledPack.libraryVersion()).build();

    private final RulePack pack;
    private final Advice advice;
    private final Map<LocalDate, OfADay> days = new HashMap<>();

    DirectDecider(RulePack pack) {
        this.pack = pack;
        this.advice = new Advice(
                LIBRARY,
                PackReference.builder()
                        .id(pack.id())
                        .version(pack.version())
                        .sha256(pack.sha256())
                        .build(),
                DirectoryReference.builder().sha256("").build());
    }

    private record OfADay(LawInForce law, DirectReading rules) {}

    Decision decide(CaseFile file, Directory directory) {
        OfADay day = days.computeIfAbsent(file.asOf(), this::open);
        return advice.on(file, pack.catalogue(), directory, day.law(), day.rules());
    }

    private OfADay open(LocalDate day) {
        Edition edition =
                Edition.on(day, pack.sources().values(), pack.parameters().values());
        List<Rule> rules =
                pack.rules().stream().filter(rule -> rule.inForce().covers(day)).toList();
        return new OfADay(new LawInForce(edition, rules), new DirectReading(rules, edition));
    }
}
