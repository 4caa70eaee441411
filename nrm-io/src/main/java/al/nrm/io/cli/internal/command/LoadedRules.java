package al.nrm.io.cli.internal.command;

import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decider;
import al.nrm.duty.CompetenceTable;
import al.nrm.form.Form;
import al.nrm.io.report.ReferenceData;
import al.nrm.referral.HistoryRules;
import al.nrm.training.CoverageNeed;
import java.util.List;
import java.util.Map;

/**
 * The law that a command applies.
 *
 * @param decider decides cases, on many threads at once
 * @param inquiries queries about a case
 * @param terms what the pack demands of a case
 * @param glossary the names for the ids in its decisions
 * @param forms the layouts of its forms by name
 * @param coverage who must be trained in a county for each stage
 * @param competence which office is competent for which duty, and the bodies of a county
 * @param history the rules by which histories of cases are read and checked
 */
public record LoadedRules(
        Decider decider,
        CaseQueries inquiries,
        CaseTerms terms,
        ReferenceData glossary,
        Map<String, Form> forms,
        List<CoverageNeed> coverage,
        CompetenceTable competence,
        HistoryRules history) {}
