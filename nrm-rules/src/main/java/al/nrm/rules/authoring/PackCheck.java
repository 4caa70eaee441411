package al.nrm.rules.authoring;

import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.RulePackProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The findings of all checks of a pack.
 *
 * <pre>{@code
 * PackCheck check = PackCheck.of(PackDraft.open(path));
 * List<RulePackProblem> errors = check.of(Finding.Severity.ERROR);
 * }</pre>
 *
 * @param findings problems first, then warnings, then notes; each by file and line
 */
public record PackCheck(List<Finding> findings) {
    private static final List<Check> CHECKS = List.of(
            new NameCheck(),
            new ScenarioCheck(),
            new VerificationCheck(),
            new ValueCheck(),
            new SourceCheck(),
            new CatalogueCheck(),
            new SpellingCheck(),
            new AnalysisCheck());

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
        return sorted(found(draft).all());
    }

    private static Findings found(PackDraft draft) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.check(draft, pack, findings));
        return findings;
    }

    /**
     * Checks a pack, and that no reading is dated after the day of the check.
     *
     * @param draft the pack
     * @param today the day of the check
     * @return what was found
     */
    public static PackCheck of(PackDraft draft, LocalDate today) {
        Findings findings = found(draft);
        VerificationCheck.future(today, CheckedPack.of(draft.pack()), findings);
        return sorted(findings.all());
    }

    /**
     * Findings in the order in which they are shown.
     *
     * @param findings in any order
     * @return problems first, then warnings, then notes; each by file and line
     */
    public static PackCheck sorted(List<Finding> findings) {
        return new PackCheck(findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::problem))
                .toList());
    }

    /**
     * What a pack changes in the law of days before an amendment, compared with an older version of it. A change that
     * no correction of the pack acknowledges is an error, and so is a version that is not higher; an acknowledged
     * change is a note.
     *
     * @param draft the pack
     * @param older the pack that it amends
     * @param amendment the first day on which the law may differ
     * @return the changes, by file and line
     */
    public static PackCheck since(PackDraft draft, RulePack older, LocalDate amendment) {
        return sorted(EarlierLaw.changes(CheckedPack.of(older), CheckedPack.of(draft.pack()), amendment));
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
