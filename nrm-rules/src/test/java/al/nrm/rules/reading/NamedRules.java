package al.nrm.rules.reading;

import java.util.Set;
import java.util.TreeSet;

/** The ids that the tables of the criteria name. A pack may have others beside them. */
public final class NamedRules {
    /** Sorted. */
    public static final Set<String> IDS = new TreeSet<>(Set.of(
            "age.child",
            "age.adult",
            "age.under-eighteen-in-doubt",
            "age.not-established-presumed-child",
            "age.not-established-adult",
            "element.act",
            "element.means",
            "element.purpose",
            "status.formal",
            "status.adult-three-elements",
            "status.child-two-elements",
            "status.under-assessment",
            "status.child-moved-with-risk",
            "status.no-indication",
            "services.equal",
            "evidence.strong",
            "evidence.moderate",
            "evidence.limited",
            "evidence.none",
            "urgency.medical",
            "urgency.danger",
            "urgency.immediate",
            "urgency.urgent",
            "urgency.standard",
            "basis.child",
            "basis.danger",
            "basis.consent",
            "basis.none",
            "consent.seek",
            "consent.declined",
            "consent.declined-indicated",
            "assistance.not-conditional",
            "path.referral",
            "formal.offer",
            "formal.child",
            "child.protection",
            "child.guardian",
            "family.involved",
            "companion.suspected",
            "language.interpreter",
            "foreign.protection",
            "foreign.reflection-period",
            "offence.compelled",
            "hearing.same-gender",
            "labour.inspectorate",
            "labour.rights",
            "abroad.mission",
            "asylum.parallel",
            "again.prior",
            "return.asked",
            "account.inconsistent",
            "consent.to-exploitation",
            "services.indicated",
            "services.unmet",
            "placement.admits",
            "placement.order"));

    private NamedRules() {}
}
