package al.nrm.rules.authoring;

import java.util.List;

/** Looks at a pack that can be read for something that its author should know. */
@FunctionalInterface
interface Check {
    /** Everything it finds, in any order. */
    List<Finding> of(PackDraft draft);
}
