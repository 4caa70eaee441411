package al.nrm.document;

import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.Elements;
import al.nrm.decision.Notice;
import al.nrm.decision.PackReference;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Question;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.indicator.DimensionScore;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a decision as a plain tree. Its lists are written although they are empty. */
final class DecisionWriting {
    private DecisionWriting() {}

    static Map<String, @Nullable Object> tree(Decision decision) {
        return new Entries()
                .always(DocumentKind.SCHEMA, DocumentKind.DECISION.schema())
                .always("case", decision.caseId())
                .always("asOf", decision.asOf().toString())
                .always(
                        "library",
                        new Entries()
                                .always("version", decision.library().version())
                                .tree())
                .always("pack", pack(decision.pack()).tree())
                .always(
                        "directory",
                        new Entries()
                                .always("sha256", decision.directory().sha256())
                                .tree())
                .always("status", decision.status().name())
                .always("treatAs", decision.treatAs().name())
                .always("elements", elements(decision.elements()).tree())
                .always("dimensions", Entries.each(decision.dimensions(), DecisionWriting::dimension))
                .always("evidence", decision.evidence().name())
                .always("urgency", decision.urgency().name())
                .always("referralBasis", decision.referralBasis().name())
                .always("pathways", Entries.names(decision.pathways()))
                .always("duties", Entries.each(decision.duties(), DecisionWriting::duty))
                .always("safeguards", Entries.each(decision.safeguards(), DecisionWriting::safeguard))
                .always("services", Entries.each(decision.services(), DecisionWriting::service))
                .always("reasons", Entries.each(decision.reasons(), DecisionWriting::reason))
                .always("questions", Entries.each(decision.questions(), DecisionWriting::question))
                .always("unverified", decision.unverified())
                .always("notices", Entries.each(decision.notices(), DecisionWriting::notice))
                .tree();
    }

    private static Entries pack(PackReference pack) {
        return new Entries()
                .always("id", pack.id())
                .always("version", pack.version())
                .always("sha256", pack.sha256());
    }

    private static Entries elements(Elements elements) {
        return new Entries()
                .always("act", elements.act().name())
                .always("means", elements.means().name())
                .always("purpose", elements.purpose().name());
    }

    private static Entries dimension(DimensionScore score) {
        return new Entries()
                .always("dimension", score.dimension().name())
                .always("set", score.set().name())
                .always("positive", score.positive())
                .always("strong", score.strong())
                .always("medium", score.medium())
                .always("weak", score.weak());
    }

    private static Entries duty(Duty duty) {
        return new Entries()
                .always("action", duty.action().name())
                .always("actor", duty.actor().name())
                .known("recipient", duty.recipient())
                .known("county", duty.county().map(County::code))
                .known("municipality", duty.municipality().map(Municipality::name))
                .known("identity", duty.identity())
                .always("due", duty.due().map(due -> due(due).tree()).orElse(null))
                .always("reasons", duty.reasons());
    }

    private static Entries due(Due due) {
        return new Entries()
                .always("parameter", due.parameter())
                .always("within", due.within().text())
                .always("verified", due.verified())
                .time("until", due.until())
                .known("counting", due.counting());
    }

    private static Entries safeguard(Safeguard safeguard) {
        return new Entries().always("code", safeguard.code().name()).always("reasons", safeguard.reasons());
    }

    private static Entries service(ServicePlan plan) {
        Entries entries = new Entries()
                .always("service", plan.service().name())
                .always("informationOnly", plan.informationOnly())
                .always("options", Entries.each(plan.options(), DecisionWriting::option))
                .always("excluded", Entries.each(plan.excluded(), DecisionWriting::exclusion))
                .always("unmet", plan.unmet());
        return plan.notInDirectory() ? entries.always("notInDirectory", true) : entries;
    }

    private static Entries option(ServiceOption option) {
        return new Entries()
                .always("provider", option.provider())
                .always("rank", option.rank())
                .always("reasons", option.reasons())
                .always("confirmPlace", option.confirmPlace())
                .some("cautions", Entries.names(option.cautions()));
    }

    private static Entries exclusion(ServiceExclusion exclusion) {
        return new Entries()
                .always("provider", exclusion.provider())
                .always("because", Entries.names(exclusion.because()));
    }

    private static Entries reason(Reason reason) {
        return new Entries()
                .always("rule", reason.rule())
                .sentence("sentence", reason.sentence())
                .always("citations", Entries.each(reason.citations(), DecisionWriting::citation))
                .always("evidence", reason.evidence())
                .always("parameters", Entries.each(reason.parameters(), DecisionWriting::parameter))
                .always("concludes", reason.concludes())
                .always("restsOn", reason.restsOn());
    }

    private static Entries citation(CitedSource citation) {
        return new Entries()
                .always("source", citation.source())
                .always("pinpoint", citation.pinpoint())
                .always("from", citation.from().toString())
                .always("verified", citation.verified());
    }

    private static Entries parameter(ParameterRead parameter) {
        return new Entries()
                .always("id", parameter.id())
                .always("value", parameter.value())
                .always("from", parameter.from().toString())
                .always("verified", parameter.verified());
    }

    static Entries question(Question question) {
        return new Entries()
                .always("pointer", question.pointer())
                .sentence("prompt", question.prompt())
                .always("mayChange", question.mayChange())
                .always("later", question.later());
    }

    private static Entries notice(Notice notice) {
        return new Entries().always("pointers", notice.pointers()).sentence("sentence", notice.sentence());
    }
}
