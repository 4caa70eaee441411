package al.nrm.document;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.Notice;
import al.nrm.decision.PackReference;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Pathway;
import al.nrm.decision.Question;
import al.nrm.decision.Reason;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.IndicatorSet;
import al.nrm.law.TimeLimit;
import al.nrm.provider.ExclusionGround;
import java.util.List;
import java.util.function.Function;

/** Builds a decision from a tree in which nothing is wrong. */
final class DecisionReading {
    private DecisionReading() {}

    static Decision build(Part part) {
        Part pack = part.part("pack");
        Part elements = part.part("elements");
        return Decision.builder()
                .caseId(part.required("case"))
                .asOf(part.date("asOf").orElseThrow())
                .library(LibraryVersion.builder()
                        .version(part.part("library").required("version"))
                        .build())
                .pack(PackReference.builder()
                        .id(pack.required("id"))
                        .version(pack.required("version"))
                        .sha256(pack.required("sha256"))
                        .build())
                .directory(DirectoryReference.builder()
                        .sha256(part.part("directory").required("sha256"))
                        .build())
                .status(part.code("status", Status.class).orElseThrow())
                .treatAs(part.code("treatAs", TreatAs.class).orElseThrow())
                .elements(Elements.builder()
                        .act(elements.answer("act"))
                        .means(elements.answer("means"))
                        .purpose(elements.answer("purpose"))
                        .build())
                .dimensions(each(part, "dimensions", DecisionReading::dimension))
                .evidence(part.code("evidence", Evidence.class).orElseThrow())
                .urgency(part.code("urgency", Urgency.class).orElseThrow())
                .referralBasis(part.code("referralBasis", ReferralBasis.class).orElseThrow())
                .pathways(part.codes("pathways", Pathway.class))
                .duties(each(part, "duties", DecisionReading::duty))
                .safeguards(each(part, "safeguards", DecisionReading::safeguard))
                .services(each(part, "services", DecisionReading::service))
                .reasons(each(part, "reasons", DecisionReading::reason))
                .questions(each(part, "questions", DecisionReading::question))
                .unverified(part.texts("unverified"))
                .notices(each(part, "notices", DecisionReading::notice))
                .build();
    }

    private static <T> List<T> each(Part part, String key, Function<Part, T> build) {
        return part.parts(key).stream().map(build).toList();
    }

    /** What the counts of a dimension say, whatever dimension it is. */
    static boolean isPositive(Part part) {
        return DimensionScore.builder()
                .dimension(Dimension.EXPLOITATION)
                .set(IndicatorSet.ADULT_LABOUR)
                .strong(part.whole("strong").orElseThrow())
                .medium(part.whole("medium").orElseThrow())
                .weak(part.whole("weak").orElseThrow())
                .build()
                .positive();
    }

    private static DimensionScore dimension(Part part) {
        return DimensionScore.builder()
                .dimension(part.code("dimension", Dimension.class).orElseThrow())
                .set(part.code("set", IndicatorSet.class).orElseThrow())
                .strong(part.whole("strong").orElseThrow())
                .medium(part.whole("medium").orElseThrow())
                .weak(part.whole("weak").orElseThrow())
                .build();
    }

    private static Duty duty(Part part) {
        return Duty.builder()
                .action(part.code("action", DutyAction.class).orElseThrow())
                .actor(part.code("actor", Agency.class).orElseThrow())
                .recipient(part.code("recipient", Agency.class))
                .county(part.county("county"))
                .municipality(Places.municipality(part))
                .identity(part.code("identity", IdentitySharing.class))
                .due(part.known("due").map(DecisionReading::due))
                .reasons(part.indexes("reasons"))
                .build();
    }

    private static Due due(Part part) {
        return Due.builder()
                .parameter(part.required("parameter"))
                .within(TimeLimit.parse(part.required("within")).orElseThrow())
                .verified(part.flag("verified"))
                .build();
    }

    private static Safeguard safeguard(Part part) {
        return Safeguard.builder()
                .code(part.code("code", SafeguardCode.class).orElseThrow())
                .reasons(part.indexes("reasons"))
                .build();
    }

    private static ServicePlan service(Part part) {
        return ServicePlan.builder()
                .service(part.code("service", Service.class).orElseThrow())
                .informationOnly(part.flag("informationOnly"))
                .options(each(part, "options", DecisionReading::option))
                .excluded(each(part, "excluded", DecisionReading::exclusion))
                .unmet(part.flag("unmet"))
                .build();
    }

    private static ServiceOption option(Part part) {
        return ServiceOption.builder()
                .provider(part.required("provider"))
                .rank(part.whole("rank").orElseThrow())
                .reasons(part.indexes("reasons"))
                .confirmPlace(part.flag("confirmPlace"))
                .build();
    }

    private static ServiceExclusion exclusion(Part part) {
        return ServiceExclusion.builder()
                .provider(part.required("provider"))
                .because(part.codes("because", ExclusionGround.class))
                .build();
    }

    private static Reason reason(Part part) {
        return Reason.builder()
                .rule(part.required("rule"))
                .sentence(part.sentence("sentence"))
                .citations(each(part, "citations", DecisionReading::citation))
                .evidence(part.texts("evidence"))
                .parameters(each(part, "parameters", DecisionReading::parameter))
                .concludes(part.texts("concludes"))
                .restsOn(part.indexes("restsOn"))
                .build();
    }

    private static CitedSource citation(Part part) {
        return CitedSource.builder()
                .source(part.required("source"))
                .pinpoint(part.required("pinpoint"))
                .from(part.date("from").orElseThrow())
                .verified(part.flag("verified"))
                .build();
    }

    private static ParameterRead parameter(Part part) {
        return ParameterRead.builder()
                .id(part.required("id"))
                .value(part.required("value"))
                .from(part.date("from").orElseThrow())
                .verified(part.flag("verified"))
                .build();
    }

    private static Question question(Part part) {
        return Question.builder()
                .pointer(part.required("pointer"))
                .prompt(part.sentence("prompt"))
                .mayChange(part.texts("mayChange"))
                .later(part.flag("later"))
                .build();
    }

    private static Notice notice(Part part) {
        return Notice.builder()
                .pointers(part.texts("pointers"))
                .sentence(part.sentence("sentence"))
                .build();
    }
}
