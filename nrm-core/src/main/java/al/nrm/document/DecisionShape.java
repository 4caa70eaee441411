package al.nrm.document;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.IndicatorSet;
import al.nrm.provider.ExclusionGround;
import java.util.List;

/** The keys of a decision, in the order of the vocabulary. */
final class DecisionShape {
    private static final Shape TEXT = Shape.text();
    private static final Shape TEXTS = Shape.list(TEXT);
    private static final Shape FLAG = new Shape.Flag();
    private static final Shape COUNT = new Shape.Whole(0, Integer.MAX_VALUE);
    private static final Shape REASONS = Shape.list(COUNT);
    private static final Shape.Fields NOTHING = Shape.Fields.none();
    private static final Shape WORDS = new Shape.Words(TextForm.SENTENCE);
    private static final Shape SENTENCE = NOTHING.required("sq", WORDS).required("en", WORDS);

    private static final Shape DIMENSION = NOTHING.required("dimension", Shape.requiredCode(Dimension.class))
            .required("set", Shape.requiredCode(IndicatorSet.class))
            .required("positive", FLAG)
            .required("strong", COUNT)
            .required("medium", COUNT)
            .required("weak", COUNT);

    private static final Shape DUE = NOTHING.required("parameter", TEXT)
            .required("within", new Shape.Words(TextForm.TIME_LIMIT))
            .required("verified", FLAG);

    private static final Shape DUTY = NOTHING.required("action", Shape.requiredCode(DutyAction.class))
            .required("actor", Shape.requiredCode(Agency.class))
            .with("recipient", Shape.code(Agency.class))
            .with("county", CaseShape.COUNTY)
            .with("municipality", CaseShape.MUNICIPALITY)
            .with("identity", Shape.code(IdentitySharing.class))
            .with("due", DUE)
            .required("reasons", REASONS);

    private static final Shape SERVICE = NOTHING.required("service", Shape.requiredCode(Service.class))
            .required("informationOnly", FLAG)
            .required(
                    "options",
                    Shape.list(NOTHING.required("provider", TEXT)
                            .required("rank", new Shape.Whole(1, Integer.MAX_VALUE))
                            .required("reasons", REASONS)
                            .required("confirmPlace", FLAG)))
            .required(
                    "excluded",
                    Shape.list(
                            NOTHING.required("provider", TEXT).required("because", Shape.codes(ExclusionGround.class))))
            .required("unmet", FLAG);

    private static final Shape REASON = NOTHING.required("rule", TEXT)
            .required("sentence", SENTENCE)
            .required(
                    "citations",
                    Shape.list(NOTHING.required("source", TEXT)
                            .required("pinpoint", TEXT)
                            .required("from", Shape.date())
                            .required("verified", FLAG)))
            .required("evidence", TEXTS)
            .required(
                    "parameters",
                    Shape.list(NOTHING.required("id", TEXT)
                            .required("value", TEXT)
                            .required("from", Shape.date())
                            .required("verified", FLAG)))
            .required("concludes", TEXTS)
            .with("restsOn", REASONS);

    private static final Shape QUESTION = NOTHING.required("pointer", TEXT)
            .required("prompt", SENTENCE)
            .required("mayChange", TEXTS)
            .with("later", FLAG);

    private static final Shape ANSWER = Shape.requiredCode(Answer.class);

    static final Shape.Fields DECISION = NOTHING.required(
                    DocumentKind.SCHEMA, Shape.code(List.of(DocumentKind.DECISION.schema()), false))
            .required("case", new Shape.Words(TextForm.CASE_ID))
            .required("asOf", Shape.date())
            .required("library", NOTHING.required("version", TEXT))
            .required(
                    "pack",
                    NOTHING.required("id", TEXT).required("version", TEXT).required("sha256", TEXT))
            .required("directory", NOTHING.required("sha256", TEXT))
            .required("status", Shape.requiredCode(Status.class))
            .required("treatAs", Shape.requiredCode(TreatAs.class))
            .required(
                    "elements",
                    NOTHING.required("act", ANSWER).required("means", ANSWER).required("purpose", ANSWER))
            .required("dimensions", Shape.list(DIMENSION))
            .required("evidence", Shape.requiredCode(Evidence.class))
            .required("urgency", Shape.requiredCode(Urgency.class))
            .required("referralBasis", Shape.requiredCode(ReferralBasis.class))
            .required("pathways", Shape.codes(Pathway.class))
            .required("duties", Shape.list(DUTY))
            .required(
                    "safeguards",
                    Shape.list(NOTHING.required("code", Shape.requiredCode(SafeguardCode.class))
                            .required("reasons", REASONS)))
            .required("services", Shape.list(SERVICE))
            .required("reasons", Shape.list(REASON))
            .required("questions", Shape.list(QUESTION))
            .required("unverified", TEXTS)
            .required("notices", Shape.list(NOTHING.required("pointers", TEXTS).required("sentence", SENTENCE)));

    private DecisionShape() {}
}
