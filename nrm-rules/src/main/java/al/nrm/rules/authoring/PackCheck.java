package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePackProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that the checks find in a pack that can be read.
 *
 * @param findings by file and line
 */
public record PackCheck(List<Finding> findings) {
    /** Every check, each on its own; what a new one finds is said together with the rest. */
    private static final List<Check> CHECKS = List.of(new ScenarioCheck(), new AnalysisCheck());

    public PackCheck {
        findings = List.copyOf(findings);
    }

    /** Checks a pack. */
    public static PackCheck of(PackDraft draft) {
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.addAll(check.of(draft)));
        findings.sort(Comparator.comparing(Finding::problem).thenComparing(Finding::severity));
        return new PackCheck(findings);
    }

    /** The problems of a severity, by file and line. */
    public List<RulePackProblem> of(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::problem)
                .toList();
    }
}
