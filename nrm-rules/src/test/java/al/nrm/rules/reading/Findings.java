package al.nrm.rules.reading;

import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Pathway;
import al.nrm.decision.SafeguardCode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rows of the tables conclude, gathered while they are read one after the other. Each is in it once. */
final class Findings {
    final Set<String> fired = new TreeSet<>();
    final Set<Pathway> pathways = EnumSet.noneOf(Pathway.class);
    final Set<SafeguardCode> safeguards = new TreeSet<>();
    final Set<Service> services = EnumSet.noneOf(Service.class);
    /** By action the parameters that set its time limit; empty where it has none. */
    final Map<DutyAction, Set<String>> duties = new TreeMap<>();

    /** A row of a table that holds. */
    Findings row(String id) {
        fired.add(id);
        return this;
    }

    Findings pathway(Pathway pathway) {
        pathways.add(pathway);
        return this;
    }

    Findings safeguards(SafeguardCode... codes) {
        safeguards.addAll(Set.of(codes));
        return this;
    }

    Findings service(Service service) {
        services.add(service);
        return this;
    }

    /** Duties whose time limit, if they have one, is the one that section 9 names after them. */
    Findings duties(DutyAction... actions) {
        for (DutyAction action : actions) {
            Set<String> limits = duties.computeIfAbsent(action, none -> new TreeSet<>());
            switch (action.name()) {
                case "NOTIFY_POLICE" -> limits.add("deadline.notify-police");
                case "NOTIFY_STATE_SOCIAL_SERVICE" -> limits.add("deadline.notify-state-social-service");
                case "NOTIFY_CHILD_PROTECTION_UNIT" -> limits.add("deadline.notify-child-protection-unit");
                case "NOTIFY_RESPONSIBLE_AUTHORITY" -> limits.add("deadline.notify-responsible-authority");
                case "APPOINT_GUARDIAN" -> limits.add("deadline.appoint-guardian");
                case "ASSESS_RISK" -> limits.add("deadline.assess-risk");
                case "PLAN_SAFETY" -> limits.add("deadline.plan-safety");
                case "CALL_EMERGENCY_SERVICES" -> limits.add("deadline.call-emergency-services");
                case "PROVIDE_MEDICAL_CARE" -> limits.add("deadline.provide-medical-care");
                case "SEPARATE_FROM_COMPANION" -> limits.add("deadline.separate-from-companion");
                case "PROVIDE_INTERPRETER" -> limits.add("deadline.provide-interpreter");
                case "SUSPEND_REMOVAL" -> limits.add("deadline.suspend-removal");
                default -> {}
            }
        }
        return this;
    }

    /** A duty with a time limit of its own. */
    Findings dutyDue(DutyAction action, String parameter) {
        duties.computeIfAbsent(action, none -> new TreeSet<>()).add(parameter);
        return this;
    }
}
