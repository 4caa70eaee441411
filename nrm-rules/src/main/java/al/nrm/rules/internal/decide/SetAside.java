package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.rule.Conclusion;
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
        if (more.isEmpty()) {
            return this;
        }
        Set<Conclusion> all = new HashSet<>(conclusions);
        all.addAll(more);
        SortedSet<String> exceptions = new TreeSet<>(by);
        exceptions.add(exception);
        return new SetAside(all, exceptions);
    }
}
