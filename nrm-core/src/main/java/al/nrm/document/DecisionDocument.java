package al.nrm.document;

import static al.nrm.document.ValueCodecs.COUNT;
import static al.nrm.document.ValueCodecs.COUNTS;
import static al.nrm.document.ValueCodecs.COUNTY;
import static al.nrm.document.ValueCodecs.DATE;
import static al.nrm.document.ValueCodecs.FLAG;
import static al.nrm.document.ValueCodecs.SENTENCE;
import static al.nrm.document.ValueCodecs.TEXT;
import static al.nrm.document.ValueCodecs.TEXTS;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
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
import al.nrm.law.Counting;
import al.nrm.problem.Problem;
import al.nrm.provider.Caution;
import al.nrm.provider.ExclusionGround;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A decision document ({@code nrm/decision/1}) as a plain tree. Empty lists are written too.
 *
 * <pre>{@code
 * Map<String, Object> tree = DecisionDocument.tree(decision);
 * Decision again = DecisionDocument.read(tree).value();
 * }</pre>
 */
public final class DecisionDocument {
    private static final String REASONS = "reasons";
    private static final String RESTS_ON = "restsOn";
    private static final Codec<Answer> ANSWER = ValueCodecs.requiredCode(Answer.class);

    private static final ObjectCodec<LibraryVersion, LibraryVersion.Builder> LIBRARY = ObjectCodec.of(
                    LibraryVersion::builder, LibraryVersion.Builder::build)
            .required("version", TEXT, LibraryVersion::version, LibraryVersion.Builder::version);

    static final ObjectCodec<PackReference, PackReference.Builder> PACK = ObjectCodec.of(
                    PackReference::builder, PackReference.Builder::build)
            .required("id", TEXT, PackReference::id, PackReference.Builder::id)
            .required("version", TEXT, PackReference::version, PackReference.Builder::version)
            .required("sha256", TEXT, PackReference::sha256, PackReference.Builder::sha256);

    private static final ObjectCodec<DirectoryReference, DirectoryReference.Builder> DIRECTORY = ObjectCodec.of(
                    DirectoryReference::builder, DirectoryReference.Builder::build)
            .required("sha256", TEXT, DirectoryReference::sha256, DirectoryReference.Builder::sha256);

    private static final ObjectCodec<Elements, Elements.Builder> ELEMENTS = ObjectCodec.of(
                    Elements::builder, Elements.Builder::build)
            .required("act", ANSWER, Elements::act, Elements.Builder::act)
            .required("means", ANSWER, Elements::means, Elements.Builder::means)
            .required("purpose", ANSWER, Elements::purpose, Elements.Builder::purpose);

    private static final ObjectCodec<DimensionScore, DimensionScore.Builder> DIMENSION = ObjectCodec.of(
                    DimensionScore::builder, DimensionScore.Builder::build)
            .required(
                    "dimension",
                    ValueCodecs.requiredCode(Dimension.class),
                    DimensionScore::dimension,
                    DimensionScore.Builder::dimension)
            .required(
                    "set",
                    ValueCodecs.declaredCode(IndicatorSet.bundled(), IndicatorSet::new, IndicatorSet::name),
                    DimensionScore::set,
                    DimensionScore.Builder::set)
            .derived("positive", FLAG, DimensionScore::positive)
            .required("strong", COUNT, DimensionScore::strong, DimensionScore.Builder::strong)
            .required("medium", COUNT, DimensionScore::medium, DimensionScore.Builder::medium)
            .required("weak", COUNT, DimensionScore::weak, DimensionScore.Builder::weak);

    private static final ObjectCodec<Due, Due.Builder> DUE = ObjectCodec.of(Due::builder, Due.Builder::build)
            .required("parameter", TEXT, Due::parameter, Due.Builder::parameter)
            .required("within", ValueCodecs.TIME_LIMIT, Due::within, Due.Builder::within)
            .required("verified", FLAG, Due::verified, Due.Builder::verified)
            .optional("until", Codec.optional(ValueCodecs.TIME), Due::until, Due.Builder::until)
            .optional("counting", ValueCodecs.optionalCode(Counting.class), Due::counting, Due.Builder::counting);

    private static final ObjectCodec<Duty, Duty.Builder> DUTY = ObjectCodec.of(Duty::builder, Duty.Builder::build)
            .required(
                    "action",
                    ValueCodecs.declaredCode(DutyAction.bundled(), DutyAction::parse, DutyAction::name),
                    Duty::action,
                    Duty.Builder::action)
            .required("actor", ValueCodecs.requiredCode(Agency.class), Duty::actor, Duty.Builder::actor)
            .optional("recipient", ValueCodecs.optionalCode(Agency.class), Duty::recipient, Duty.Builder::recipient)
            .optional("county", COUNTY, Duty::county, Duty.Builder::county)
            .municipality(Duty::municipality, Duty.Builder::municipality)
            .optional(
                    "identity", ValueCodecs.optionalCode(IdentitySharing.class), Duty::identity, Duty.Builder::identity)
            .alwaysWritten("due", Codec.optional(DUE), Duty::due, Duty.Builder::due)
            .required(REASONS, COUNTS, Duty::reasons, Duty.Builder::reasons);

    private static final ObjectCodec<Safeguard, Safeguard.Builder> SAFEGUARD = ObjectCodec.of(
                    Safeguard::builder, Safeguard.Builder::build)
            .required(
                    "code",
                    ValueCodecs.declaredCode(SafeguardCode.bundled(), SafeguardCode::parse, SafeguardCode::name),
                    Safeguard::code,
                    Safeguard.Builder::code)
            .required(REASONS, COUNTS, Safeguard::reasons, Safeguard.Builder::reasons);

    private static final ObjectCodec<ServiceOption, ServiceOption.Builder> OPTION = ObjectCodec.of(
                    ServiceOption::builder, ServiceOption.Builder::build)
            .required("provider", TEXT, ServiceOption::provider, ServiceOption.Builder::provider)
            .required("rank", ValueCodecs.whole(1, Integer.MAX_VALUE), ServiceOption::rank, ServiceOption.Builder::rank)
            .required(REASONS, COUNTS, ServiceOption::reasons, ServiceOption.Builder::reasons)
            .required("confirmPlace", FLAG, ServiceOption::confirmPlace, ServiceOption.Builder::confirmPlace)
            .optional(
                    "cautions",
                    ValueCodecs.codes(Caution.class),
                    ServiceOption::cautions,
                    ServiceOption.Builder::cautions);

    private static final ObjectCodec<ServiceExclusion, ServiceExclusion.Builder> EXCLUSION = ObjectCodec.of(
                    ServiceExclusion::builder, ServiceExclusion.Builder::build)
            .required("provider", TEXT, ServiceExclusion::provider, ServiceExclusion.Builder::provider)
            .required(
                    "because",
                    ValueCodecs.codes(ExclusionGround.class),
                    ServiceExclusion::because,
                    ServiceExclusion.Builder::because);

    private static final ObjectCodec<ServicePlan, ServicePlan.Builder> SERVICE = ObjectCodec.of(
                    ServicePlan::builder, ServicePlan.Builder::build)
            .required(
                    "service",
                    ValueCodecs.requiredCode(Service.class),
                    ServicePlan::service,
                    ServicePlan.Builder::service)
            .required("informationOnly", FLAG, ServicePlan::informationOnly, ServicePlan.Builder::informationOnly)
            .required("options", Codec.list(OPTION), ServicePlan::options, ServicePlan.Builder::options)
            .required("excluded", Codec.list(EXCLUSION), ServicePlan::excluded, ServicePlan.Builder::excluded)
            .required("unmet", FLAG, ServicePlan::unmet, ServicePlan.Builder::unmet)
            .optional(
                    "notInDirectory",
                    FLAG,
                    ServicePlan::notInDirectory,
                    ServicePlan.Builder::notInDirectory,
                    ServicePlan::notInDirectory);

    private static final ObjectCodec<CitedSource, CitedSource.Builder> CITATION = ObjectCodec.of(
                    CitedSource::builder, CitedSource.Builder::build)
            .required("source", TEXT, CitedSource::source, CitedSource.Builder::source)
            .required("pinpoint", TEXT, CitedSource::pinpoint, CitedSource.Builder::pinpoint)
            .required("from", DATE, CitedSource::from, CitedSource.Builder::from)
            .required("verified", FLAG, CitedSource::verified, CitedSource.Builder::verified);

    private static final ObjectCodec<ParameterRead, ParameterRead.Builder> PARAMETER = ObjectCodec.of(
                    ParameterRead::builder, ParameterRead.Builder::build)
            .required("id", TEXT, ParameterRead::id, ParameterRead.Builder::id)
            .required("value", TEXT, ParameterRead::value, ParameterRead.Builder::value)
            .required("from", DATE, ParameterRead::from, ParameterRead.Builder::from)
            .required("verified", FLAG, ParameterRead::verified, ParameterRead.Builder::verified);

    private static final ObjectCodec<Reason, Reason.Builder> REASON = ObjectCodec.of(
                    Reason::builder, Reason.Builder::build)
            .required("rule", TEXT, Reason::rule, Reason.Builder::rule)
            .required("sentence", SENTENCE, Reason::sentence, Reason.Builder::sentence)
            .required("citations", Codec.list(CITATION), Reason::citations, Reason.Builder::citations)
            .required("evidence", TEXTS, Reason::evidence, Reason.Builder::evidence)
            .required("parameters", Codec.list(PARAMETER), Reason::parameters, Reason.Builder::parameters)
            .required("concludes", TEXTS, Reason::concludes, Reason.Builder::concludes)
            .optional("setAside", TEXTS, Reason::setAside, Reason.Builder::setAside)
            .optional("setAsideBy", TEXTS, Reason::setAsideBy, Reason.Builder::setAsideBy)
            .alwaysWritten(RESTS_ON, COUNTS, Reason::restsOn, Reason.Builder::restsOn);

    static final ObjectCodec<Question, Question.Builder> QUESTION = ObjectCodec.of(
                    () -> Question.builder().later(false), Question.Builder::build)
            .required("pointer", TEXT, Question::pointer, Question.Builder::pointer)
            .required("prompt", SENTENCE, Question::prompt, Question.Builder::prompt)
            .required("mayChange", TEXTS, Question::mayChange, Question.Builder::mayChange)
            .text("block", Question::block, Question.Builder::block)
            .optional(
                    "manner",
                    ValueCodecs.optionalCode(Question.Manner.class),
                    Question::manner,
                    Question.Builder::manner)
            .optional("say", Codec.optional(SENTENCE), Question::say, Question.Builder::say)
            .optional("care", Codec.optional(SENTENCE), Question::care, Question.Builder::care)
            .alwaysWritten("later", FLAG, Question::later, Question.Builder::later);

    private static final ObjectCodec<Notice, Notice.Builder> NOTICE = ObjectCodec.of(
                    Notice::builder, Notice.Builder::build)
            .required("pointers", TEXTS, Notice::pointers, Notice.Builder::pointers)
            .required("sentence", SENTENCE, Notice::sentence, Notice.Builder::sentence);

    static final ObjectCodec<Decision, Decision.Builder> CODEC = ObjectCodec.of(
                    Decision::builder, Decision.Builder::build)
            .schema(DocumentKind.DECISION)
            .required("case", ValueCodecs.text(TextForm.CASE_ID), Decision::caseId, Decision.Builder::caseId)
            .required("asOf", DATE, Decision::asOf, Decision.Builder::asOf)
            .required("library", LIBRARY, Decision::library, Decision.Builder::library)
            .required("pack", PACK, Decision::pack, Decision.Builder::pack)
            .required("directory", DIRECTORY, Decision::directory, Decision.Builder::directory)
            .text("caseSha256", Decision::caseSha256, Decision.Builder::caseSha256)
            .required("status", ValueCodecs.requiredCode(Status.class), Decision::status, Decision.Builder::status)
            .required("treatAs", ValueCodecs.requiredCode(TreatAs.class), Decision::treatAs, Decision.Builder::treatAs)
            .required("elements", ELEMENTS, Decision::elements, Decision.Builder::elements)
            .required("dimensions", Codec.list(DIMENSION), Decision::dimensions, Decision.Builder::dimensions)
            .required(
                    "evidence",
                    ValueCodecs.requiredCode(Evidence.class),
                    Decision::evidence,
                    Decision.Builder::evidence)
            .required("urgency", ValueCodecs.requiredCode(Urgency.class), Decision::urgency, Decision.Builder::urgency)
            .required(
                    "referralBasis",
                    ValueCodecs.requiredCode(ReferralBasis.class),
                    Decision::referralBasis,
                    Decision.Builder::referralBasis)
            .required("pathways", ValueCodecs.codes(Pathway.class), Decision::pathways, Decision.Builder::pathways)
            .required("duties", Codec.list(DUTY), Decision::duties, Decision.Builder::duties)
            .required("safeguards", Codec.list(SAFEGUARD), Decision::safeguards, Decision.Builder::safeguards)
            .required("services", Codec.list(SERVICE), Decision::services, Decision.Builder::services)
            .required(REASONS, Codec.list(REASON), Decision::reasons, Decision.Builder::reasons)
            .required("questions", Codec.list(QUESTION), Decision::questions, Decision.Builder::questions)
            .required("unverified", TEXTS, Decision::unverified, Decision.Builder::unverified)
            .required("notices", Codec.list(NOTICE), Decision::notices, Decision.Builder::notices);

    private DecisionDocument() {}

    /**
     * Reads a decision with the usual limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @return the decision, or all problems of the document
     */
    public static ReadResult<Decision> read(@Nullable Object tree) {
        return read(tree, Limits.DEFAULT);
    }

    /**
     * Reads a decision with other limits.
     *
     * @param tree maps, lists, texts, numbers, booleans and null, in the order of the document
     * @param limits how large the document may be
     * @return the decision, or all problems of the document
     */
    public static ReadResult<Decision> read(@Nullable Object tree, Limits limits) {
        CheckedDocument document = new CheckedDocument(tree, DocumentKind.DECISION, limits);
        if (document.isOfKind()) {
            checkRelations(document.root(), document.problems());
        }
        return document.read(CODEC);
    }

    /**
     * The document of a decision.
     *
     * @param decision the decision
     * @return a plain tree, its keys in the order of the vocabulary; empty lists are written too
     */
    public static Map<String, @Nullable Object> tree(Decision decision) {
        return CODEC.write(decision);
    }

    static void checkRelations(ObjectView document, Problems problems) {
        List<ObjectView> dimensions = document.objects("dimensions");
        for (int i = 0; i < dimensions.size(); i++) {
            positive(dimensions.get(i), "/dimensions/" + i, problems);
        }
        List<ObjectView> listed = document.objects(REASONS);
        int reasons = listed.size();
        List<ObjectView> duties = document.objects("duties");
        for (int i = 0; i < duties.size(); i++) {
            CountyAndMunicipality.check(duties.get(i), "duties", i, problems);
            indexes(duties.get(i), "/duties/" + i, REASONS, reasons, problems);
        }
        List<ObjectView> safeguards = document.objects("safeguards");
        for (int i = 0; i < safeguards.size(); i++) {
            indexes(safeguards.get(i), "/safeguards/" + i, REASONS, reasons, problems);
        }
        List<ObjectView> services = document.objects("services");
        for (int i = 0; i < services.size(); i++) {
            List<ObjectView> options = services.get(i).objects("options");
            for (int j = 0; j < options.size(); j++) {
                indexes(options.get(j), "/services/" + i + "/options/" + j, REASONS, reasons, problems);
            }
        }
        for (int i = 0; i < reasons; i++) {
            indexes(listed.get(i), "/reasons/" + i, RESTS_ON, reasons, problems);
        }
        circles(listed, problems);
    }

    /** Reports reasons that rest on themselves, directly or through other reasons. */
    private static void circles(List<ObjectView> reasons, Problems problems) {
        List<List<Integer>> restsOn = new ArrayList<>(reasons.size());
        reasons.forEach(reason -> restsOn.add(reason.indexes(RESTS_ON)));
        BitSet grounded = ReasonOrder.grounded(restsOn);
        for (int i = grounded.nextClearBit(0); i < reasons.size(); i = grounded.nextClearBit(i + 1)) {
            int index = i;
            problems.add(() -> Problem.at(
                    "/reasons/" + index + "/" + RESTS_ON,
                    Text.of("Arsyeja mbështetet rrethazi te vetvetja.", "The reason rests on itself in a circle.")));
        }
    }

    /** Checks that {@code positive} agrees with the counts of the dimension. */
    private static void positive(ObjectView dimension, String pointer, Problems problems) {
        OptionalInt strong = dimension.whole("strong");
        OptionalInt medium = dimension.whole("medium");
        OptionalInt weak = dimension.whole("weak");
        boolean counted = strong.isPresent() && medium.isPresent() && weak.isPresent() && dimension.has("positive");
        if (counted
                && isPositive(strong.getAsInt(), medium.getAsInt(), weak.getAsInt()) != dimension.flag("positive")) {
            problems.add(Problem.at(
                    pointer + "/positive",
                    Text.of("Nuk del nga numrat e dimensionit.", "It does not follow from the counts.")));
        }
    }

    /** Whether counts make a dimension positive; the rule is the same in every dimension. */
    private static boolean isPositive(int strong, int medium, int weak) {
        return DimensionScore.builder()
                .dimension(Dimension.EXPLOITATION)
                .set(IndicatorSet.ADULT_LABOUR)
                .strong(strong)
                .medium(medium)
                .weak(weak)
                .build()
                .positive();
    }

    private static void indexes(ObjectView part, String pointer, String key, int reasons, Problems problems) {
        if (part.indexes(key).stream().anyMatch(index -> index >= reasons)) {
            problems.add(Problem.at(
                    pointer + "/" + key,
                    Text.of(
                            "Një numër nuk tregon asnjë arsye të listës reasons.",
                            "A number is the index of no entry of the list reasons.")));
        }
    }
}
