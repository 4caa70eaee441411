package al.nrm.rules.internal.logic;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Due;
import al.nrm.decision.DutyAction;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a decision that questions are about: status, treatAs, urgency, referral basis,
 * duties with their time limits and who learns the name, safeguards, pathways and wanted services.
 */
public final class Outcomes {
    /** The keys that count, in the order of the document. */
    public static final List<Key> KEYS = List.of(
            Key.STATUS,
            Key.TREAT_AS,
            Key.URGENCY,
            Key.REFERRAL_BASIS,
            Key.PATHWAYS,
            Key.DUTIES,
            Key.SAFEGUARDS,
            Key.SERVICES);

    private final RuleLogic logic;
    private final LawInForce law;
    private final CaseFile file;
    private final List<Outcome> all = new ArrayList<>();

    /**
     * Lists the outcomes.
     *
     * @param logic the rules of the law, restricted to the case
     * @param law the law in force on the day of the case
     * @param file the case
     */
    public Outcomes(RuleLogic logic, LawInForce law, CaseFile file) {
        this.logic = logic;
        this.law = law;
        this.file = file;
        for (Key key : KEYS) {
            logic.conclusions(key).forEach((code, when) -> add(key, code, when));
        }
    }

    public List<Outcome> all() {
        return all;
    }

    private void add(Key key, Code code, int when) {
        if (!(code.value() instanceof DutyAction action)) {
            all.add(new Outcome(key, when));
        } else if (law.duties().of(action).applies(law.duties().finder(file))) {
            all.add(new Outcome(key, when));
            if (law.duties().of(action).hasRecipient()) {
                int shared = logic.diagrams().and(when, shared(action));
                all.add(new Outcome(key, shared));
            }
            limits(action);
        }
    }

    /** When the recipient may learn who the person is. */
    private int shared(DutyAction action) {
        return law.duties().of(action).naming().map(logic::when).orElse(Diagrams.FALSE);
    }

    /** Adds, for each time limit in force, the cases in which it is shown; nothing if only one limit is possible. */
    private void limits(DutyAction action) {
        Map<Due, Integer> byLimit = new TreeMap<>(law.earliest(file.recordedAt()));
        boolean withoutLimit = false;
        for (Rule rule : law.rules()) {
            for (Conclusion.OfCode code : rule.codes()
                    .filter(code -> code.code().value().equals(action))
                    .toList()) {
                Optional<Due> limit = code.deadline().flatMap(law::due);
                withoutLimit |= limit.isEmpty();
                limit.ifPresent(due -> byLimit.merge(due, logic.counts(rule, code), logic.diagrams()::or));
            }
        }
        if (byLimit.size() + (withoutLimit ? 1 : 0) < 2) {
            return;
        }
        int earlier = Diagrams.FALSE;
        for (int within : byLimit.values()) {
            int now = logic.diagrams().and(within, logic.diagrams().not(earlier));
            all.add(new Outcome(Key.DUTIES, now));
            earlier = logic.diagrams().or(earlier, within);
        }
    }
}
