package al.nrm.rules.authoring;

import al.nrm.rules.internal.analysis.FindingKind;
import al.nrm.rules.internal.analysis.PackAnalysis;
import al.nrm.rules.internal.rule.CheckedPack;
import java.util.List;

/** Whether the rules decide every case, and each of them does something. What is only worth knowing is left out. */
final class AnalysisCheck implements Check {
    @Override
    public List<Finding> of(PackDraft draft) {
        return PackAnalysis.of(CheckedPack.of(draft.pack())).stream()
                .filter(finding -> finding.severity() != FindingKind.Severity.NOTE)
                .map(finding -> new Finding(
                        finding.problem(),
                        finding.severity() == FindingKind.Severity.ERROR
                                ? Finding.Severity.ERROR
                                : Finding.Severity.WARNING))
                .toList();
    }
}
