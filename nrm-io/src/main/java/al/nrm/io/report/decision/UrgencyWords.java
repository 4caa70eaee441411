package al.nrm.io.report.decision;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The facts that make a case urgent, in a few words; where the case is not at hand, the sentence of the rule. */
final class UrgencyWords {
    /** The most facts shown. */
    private static final int MOST = 4;

    private static final Set<LastContact> RECENT =
            Set.of(LastContact.ONGOING, LastContact.WITHIN_A_WEEK, LastContact.WITHIN_A_MONTH);

    private final ReportContext telling;
    private final Decision decision;
    private final Labels labels;

    UrgencyWords(ReportContext telling) {
        this.telling = telling;
        this.decision = telling.decision();
        this.labels = telling.labels();
    }

    /** A sentence; empty for standard urgency, or where no rule concludes the urgency. */
    Optional<String> because() {
        if (decision.urgency() == Urgency.STANDARD) {
            return Optional.empty();
        }
        List<String> facts = telling.file().map(this::facts).orElse(List.of());
        return facts.isEmpty() ? sentence() : Optional.of(sentence(facts));
    }

    private static String sentence(List<String> facts) {
        String joined = String.join("; ", facts.subList(0, Math.min(MOST, facts.size())));
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
    }

    private Optional<String> sentence() {
        String urgency = "urgency=" + decision.urgency().name();
        return decision.reasons().stream()
                .filter(reason -> reason.concludes().contains(urgency))
                .findFirst()
                .map(Reason::sentence)
                .map(sentence -> sentence.in(labels.language()));
    }

    /** The facts that require urgency, the gravest first. */
    private List<String> facts(CaseFile file) {
        Situation now = file.situation();
        List<String> facts = new ArrayList<>();
        add(facts, "danger", now.immediateDanger() == Answer.YES);
        add(facts, "medical", now.medicalEmergency() == Answer.YES);
        add(facts, "self-harm", now.selfHarmRisk() == Answer.YES);
        add(facts, "assault", now.assaultedWithin72Hours() == Answer.YES);
        add(facts, "expecting", now.pregnant() == Answer.YES);
        add(facts, "companion", now.companionSuspected() == Answer.YES);
        add(facts, "guardian", now.guardianSuspected() == Answer.YES);
        add(facts, "knows", now.exploiterKnowsWhereabouts() == Answer.YES);
        add(facts, "goes-on", file.exploitation().ended() == Answer.NO);
        add(facts, "contact", RECENT.contains(now.lastContactWithExploiter()));
        add(facts, "child", decision.treatAs() == TreatAs.CHILD);
        add(facts, "presumed-child", decision.treatAs() == TreatAs.PRESUMED_CHILD);
        return facts;
    }

    private void add(List<String> facts, String key, boolean holds) {
        if (holds) {
            facts.add(labels.of("because." + key));
        }
    }
}
