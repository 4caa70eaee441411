package al.nrm.rules.authoring;

import al.nrm.rules.internal.analysis.PackAnalysis;
import al.nrm.rules.internal.rule.CheckedPack;

/** Errors and warnings of the analysis of all rules together. */
final class AnalysisCheck implements Check {
    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        PackAnalysis.of(pack).stream()
                .map(finding -> new Finding(
                        finding.problem(),
                        Finding.Severity.valueOf(finding.severity().name())))
                .forEach(findings::add);
    }
}
