package al.nrm.rules.internal.pack;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks that every duty and safeguard is declared for all days on which a rule concludes it. */
final class DutyCoverage {
    private final InForce pack;
    private final DutyCatalogue declared;
    private final Problems problems;

    DutyCoverage(InForce pack, DutyCatalogue declared, Problems problems) {
        this.pack = pack;
        this.declared = declared;
        this.problems = problems;
    }

    void check(List<Rule> rules) {
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.then()) {
                if (conclusion instanceof Conclusion.OfCode of) {
                    days(of.code())
                            .flatMap(days -> uncovered(rule, days))
                            .ifPresent(day -> new PackFile(rule.place().path(), problems)
                                    .problem(rule.place().line(), "duty.undeclared", rule.id(), of.code(), day));
                }
            }
        }
    }

    /** The days for which a code is declared; empty for a code of an enumeration. */
    private Optional<List<InForce>> days(Code code) {
        if (code.value() instanceof DutyAction action) {
            return declared.duty(action)
                    .map(duty -> duty.terms().stream().map(DutyTerms::inForce).toList());
        } else if (code.value() instanceof SafeguardCode safeguard) {
            return declared.safeguard(safeguard)
                    .map(SafeguardDeclaration::inForce)
                    .map(List::of);
        }
        return Optional.empty();
    }

    /** The first day of the pack on which a rule is in force and none of some periods is. */
    private Optional<LocalDate> uncovered(Rule rule, List<InForce> days) {
        return Periods.common(pack, rule.inForce()).stream()
                .flatMap(both -> Periods.gaps(both, days).stream())
                .map(InForce::from)
                .findFirst();
    }
}
