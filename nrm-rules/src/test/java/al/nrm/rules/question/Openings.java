package al.nrm.rules.question;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.Safeguard;
import al.nrm.decision.ServicePlan;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.logic.CaseSpace;
import al.nrm.rules.logic.CaseVariable;
import al.nrm.rules.logic.RuleLogic;
import java.util.List;
import java.util.TreeSet;

/** Invented cases from which facts are taken away, and given back. */
final class Openings {
    private Openings() {}

    /** The facts of cases, fine enough for any directory of the tests: every age is a class of its own. */
    static CaseSpace space() {
        TreeSet<Integer> ages = new TreeSet<>();
        for (int age = 1; age <= Person.OLDEST; age++) {
            ages.add(age);
        }
        return CaseSpace.of(
                Matters.RULES.pack().catalogue(),
                ages,
                RuleLogic.types(Matters.RULES.pack().rules()));
    }

    /** The same case with nothing known that can be asked for. What is fixed stays. */
    static CaseFile emptied(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .person(Person.builder().build())
                .observations(List.of())
                .exploitation(Exploitation.builder()
                        .counties(file.exploitation().counties())
                        .countries(file.exploitation().countries())
                        .build())
                .situation(Situation.UNKNOWN)
                .consent(Consent.UNKNOWN)
                .build();
    }

    /** A case without dates that an added fact could contradict, so that any fact can be put in. */
    static CaseFile loose(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .recordedAt(java.util.Optional.empty())
                .observations(file.answers().entrySet().stream()
                        .map(entry -> Observation.of(entry.getKey(), entry.getValue()))
                        .toList())
                .build();
    }

    /** The value of a fact in a case. */
    static int value(CaseVariable fact, CaseFile file) {
        return fact.read().applyAsInt(file);
    }

    /** Everything in a decision that a question may be about, without the reasons. */
    static String counted(Decision decision) {
        return List.of(
                        decision.status(),
                        decision.treatAs(),
                        decision.urgency(),
                        decision.referralBasis(),
                        decision.pathways(),
                        decision.duties().stream()
                                .map(duty -> Duty.builder()
                                        .from(duty)
                                        .reasons(List.of())
                                        .build())
                                .toList(),
                        decision.safeguards().stream().map(Safeguard::code).toList(),
                        decision.services().stream().map(ServicePlan::service).toList())
                .toString();
    }

    static ReferralRules rules(al.nrm.rules.reading.Matter matter) {
        return Matters.RULES.with(matter.directory());
    }
}
