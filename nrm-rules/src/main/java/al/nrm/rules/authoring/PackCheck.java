package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePackProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that the checks find in a pack that can be read.
 *
 * <pre>{@code
 * PackCheck check = PackCheck.of(PackDraft.open(path));
 * List<RulePackProblem> errors = check.of(Finding.Severity.ERROR);
 * }</pre>
 *
 * @param findings by file and line
 */
public record PackCheck(List<Finding> findings) {
    /** Every check, each on its own; what a new one finds is said together with the rest. */
    private static final List<Check> CHECKS = List.of(new ScenarioCheck(), new AnalysisCheck());

    public PackCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Checks a pack.
     *
     * @param draft the pack and its scenarios
     * @return what was found
     */
    public static PackCheck of(PackDraft draft) {
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.addAll(check.of(draft)));
        findings.sort(Comparator.comparing(Finding::problem).thenComparing(Finding::severity));
        return new PackCheck(findings);
    }

    /**
     * The problems of a severity, by file and line.
     *
     * @param severity the severity
     * @return what was found
     */
    public List<RulePackProblem> of(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::problem)
                .toList();
    }
}
