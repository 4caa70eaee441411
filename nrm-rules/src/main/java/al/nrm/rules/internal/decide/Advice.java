package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.PackReference;
import al.nrm.decision.Pathway;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.engine.RuleEvaluator;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a decision together.
 *
 * @param library the version that decides
 * @param pack the pack that is applied
 * @param directory the directory that is searched
 */
public record Advice(LibraryVersion library, PackReference pack, DirectoryReference directory) {

    /**
     * The decision of a case.
     *
     * @param file fits the catalogue and the law
     * @param rules those in force on its day
     * @throws al.nrm.decision.UndecidedException if the rules do not decide it
     */
    public Decision on(
            CaseFile file, IndicatorCatalogue catalogue, Directory searched, LawInForce law, RuleEvaluator rules) {
        CaseEvaluation deliberation = new CaseEvaluation(file, catalogue, searched, law);
        rules.run(deliberation);
        return decision(deliberation);
    }

    private Decision decision(CaseEvaluation deliberation) {
        ReasonIndex index = new ReasonIndex(deliberation);
        return Decision.builder()
                .caseId(deliberation.file().id())
                .asOf(deliberation.file().asOf())
                .library(library)
                .pack(pack)
                .directory(directory)
                .status(deliberation.status())
                .treatAs(deliberation.treatAs())
                .elements(deliberation.elements())
                .dimensions(deliberation.dimensions().scores())
                .evidence(deliberation.evidence())
                .urgency(deliberation.urgency())
                .referralBasis(deliberation.basis())
                .pathways(deliberation.conclusions().all(Key.PATHWAYS, Pathway.class))
                .duties(new Duties(deliberation).list(index))
                .safeguards(safeguards(deliberation, index))
                .services(new Services(deliberation).list(index))
                .reasons(reasons(deliberation, index))
                .notices(new Notices(deliberation).list())
                .unverified(Unverified.of(deliberation))
                .build();
    }

    private static List<Reason> reasons(CaseEvaluation deliberation, ReasonIndex index) {
        List<Reason> reasons = new ArrayList<>(index.rules().size());
        for (ActiveRule rule : index.rules()) {
            reasons.add(rule.reason(deliberation, index));
        }
        return reasons;
    }

    private static List<Safeguard> safeguards(CaseEvaluation deliberation, ReasonIndex index) {
        Conclusions conclusions = deliberation.conclusions();
        List<Safeguard> safeguards = new ArrayList<>();
        for (SafeguardCode code : conclusions.all(Key.SAFEGUARDS, SafeguardCode.class)) {
            safeguards.add(Safeguard.builder()
                    .code(code)
                    .reasons(index.of(conclusions.sayers(Key.SAFEGUARDS, code)))
                    .build());
        }
        return safeguards;
    }
}
