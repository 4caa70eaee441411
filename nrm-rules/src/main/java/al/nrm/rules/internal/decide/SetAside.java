package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of one rule fell away in a case, before exceptions that fired too.
 *
 * @param conclusions the conclusions that fell away
 * @param by the ids of the exceptions
 */
record SetAside(Set<Conclusion> conclusions, SortedSet<String> by) {
    /** Nothing fell away. */
    static final SetAside NOTHING = new SetAside(Set.of(), new TreeSet<>());

    boolean isNothing() {
        return conclusions.isEmpty();
    }

    /** This with what falls away before one more exception. */
    SetAside with(List<Conclusion> more, String exception) {
        Set<Conclusion> all = new HashSet<>(conclusions);
        all.addAll(more);
        SortedSet<String> exceptions = new TreeSet<>(by);
        exceptions.add(exception);
        return new SetAside(all, exceptions);
    }

    /** The conclusions of a rule that did not fall away. */
    List<Conclusion> left(List<Conclusion> all) {
        return all.stream()
                .filter(conclusion -> !conclusions.contains(conclusion))
                .toList();
    }

    /** What fell away in a case, as reasons write it; a duty that does not apply in the case is not mentioned. */
    List<String> written(CaseFile file, Finder finder, DutyLaw duties) {
        CodesByKey byKey = new CodesByKey();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Conclusion.OfCode code) {
                if (!(code.code().value() instanceof DutyAction action)
                        || duties.of(action).applies(finder)) {
                    byKey.add(code.key(), code.code());
                }
            } else {
                // Of the services only the needs that the case passes on can fall away.
                for (Service need : file.needs()) {
                    byKey.add(Key.SERVICES, Code.of(need));
                }
            }
        }
        return byKey.written();
    }
}
