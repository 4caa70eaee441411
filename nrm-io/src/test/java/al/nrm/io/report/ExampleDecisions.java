package al.nrm.io.report;

import al.nrm.casefile.*;
import al.nrm.decision.*;
import al.nrm.indicator.*;
import al.nrm.law.TimeLimit;
import al.nrm.place.*;
import al.nrm.provider.*;
import al.nrm.text.Text;
import java.time.LocalDate;

/** Decisions to tell. All people, offices, telephone numbers and places in them are invented. */
public final class ExampleDecisions {
    private ExampleDecisions() {}

    public static final String CANARY = "KANARINË-7731";

    public static Decision streetChildDecision() {
        return begun("AL-03-2026-0014", LocalDate.of(2026, 3, 2))
                .status(Status.POTENTIAL_VICTIM)
                .treatAs(TreatAs.PRESUMED_CHILD)
                .elements(elements(Answer.YES, Answer.UNKNOWN, Answer.YES))
                .addDimensions(DimensionScore.builder()
                        .dimension(Dimension.EXPLOITATION)
                        .set(IndicatorSet.CHILD_LABOUR)
                        .strong(0)
                        .medium(1)
                        .weak(0)
                        .build())
                .evidence(Evidence.LIMITED)
                .urgency(Urgency.IMMEDIATE)
                .referralBasis(ReferralBasis.CHILD)
                .addPathways(Pathway.TRAFFICKING_REFERRAL, Pathway.CHILD_PROTECTION)
                .addDuties(
                        duty(DutyAction.SEPARATE_FROM_COMPANION, Agency.MOBILE_UNIT, 3)
                                .build(),
                        duty(DutyAction.NOTIFY_POLICE, Agency.MOBILE_UNIT, 2)
                                .recipient(Agency.ANTI_TRAFFICKING_POLICE)
                                .identity(IdentitySharing.SHARED)
                                .due(due("deadline.notify-police", "IMMEDIATELY"))
                                .build(),
                        duty(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT, Agency.MOBILE_UNIT, 2)
                                .recipient(Agency.CHILD_PROTECTION_UNIT)
                                .identity(IdentitySharing.SHARED)
                                .due(due("deadline.notify-child-protection-unit", "IMMEDIATELY"))
                                .build(),
                        duty(DutyAction.NOTIFY_RESPONSIBLE_AUTHORITY, Agency.MOBILE_UNIT, 2)
                                .recipient(Agency.RESPONSIBLE_AUTHORITY)
                                .identity(IdentitySharing.SHARED)
                                .due(due("deadline.notify-responsible-authority", "P1D"))
                                .build(),
                        duty(DutyAction.APPOINT_GUARDIAN, Agency.CHILD_PROTECTION_UNIT, 2)
                                .due(due("deadline.appoint-guardian", "P1D"))
                                .build(),
                        duty(DutyAction.ASSESS_RISK, Agency.STATE_SOCIAL_SERVICE, 2)
                                .due(due("deadline.assess-risk", "P3D"))
                                .build(),
                        duty(DutyAction.ASSESS_AGE, Agency.CHILD_PROTECTION_UNIT, 0)
                                .build())
                .addSafeguards(
                        safeguard(SafeguardCode.MEANS_NOT_REQUIRED, 1),
                        safeguard(SafeguardCode.PRESUMED_CHILD, 0),
                        safeguard(SafeguardCode.DO_NOT_DISCLOSE_LOCATION, 3),
                        safeguard(SafeguardCode.INTERPRETER_NOT_COMPANION, 3))
                .addServices(
                        ServicePlan.builder()
                                .service(Service.ACCOMMODATION)
                                .informationOnly(false)
                                .addOptions(ServiceOption.builder()
                                        .provider("shtepia-e-hapur")
                                        .rank(1)
                                        .confirmPlace(true)
                                        .build())
                                .addExcluded(
                                        ServiceExclusion.builder()
                                                .provider("streha-e-lumit")
                                                .addBecause(ExclusionGround.EXPLOITERS_COUNTY)
                                                .build(),
                                        ServiceExclusion.builder()
                                                .provider("shtepia-e-grave")
                                                .addBecause(ExclusionGround.SEX, ExclusionGround.AGE)
                                                .build())
                                .unmet(false)
                                .build(),
                        ServicePlan.builder()
                                .service(Service.EDUCATION)
                                .informationOnly(false)
                                .unmet(true)
                                .build())
                .addReasons(
                        reason(
                                        "age.not-established-presumed-child",
                                        "Mosha nuk është përcaktuar: personi trajtohet si fëmijë.",
                                        "The age is not established: the person is treated as a child.")
                                .addCitations(cited("coe-convention-2005", "art. 10(3)", true))
                                .addEvidence("/person/age", "/person/ageBasis", "/person/appearsUnder18")
                                .addEvidence("/person/birthDate")
                                .addParameters(ParameterRead.builder()
                                        .id("age-of-majority")
                                        .value("18")
                                        .from(LocalDate.of(2005, 7, 18))
                                        .verified(true)
                                        .build())
                                .build(),
                        reason(
                                        "status.child-two-elements",
                                        "Fëmijë: veprimi dhe qëllimi mjaftojnë, mjetet nuk kërkohen.",
                                        "A child: act and purpose are enough, means are not required.")
                                .addCitations(cited("nrm-agreement-2005", "Annex 1, section D", true))
                                .addCitations(cited("palermo-2000", "art. 3(c)", true))
                                .build(),
                        reason(
                                        "child.protection",
                                        "Fëmijë: njoftohet njësia për mbrojtjen e fëmijëve.",
                                        "A child: the child protection unit is told.")
                                .addCitations(cited("policy", "", false))
                                .addEvidence("/observations/act.transported", "/observations/pu.forced-begging")
                                .addParameters(ParameterRead.builder()
                                        .id("deadline.notify-child-protection-unit")
                                        .value("IMMEDIATELY")
                                        .from(LocalDate.of(2018, 8, 29))
                                        .verified(false)
                                        .build())
                                .build(),
                        reason(
                                        "companion.suspected",
                                        "Shoqëruesi mund të jetë i përfshirë: personi ndahet prej tij.",
                                        "The companion may be involved: the person is separated from the companion.")
                                .addCitations(cited("policy", "", false))
                                .addEvidence("/situation/companionSuspected")
                                .addParameters(ParameterRead.builder()
                                        .id("contact.recent")
                                        .value("WITHIN_A_WEEK")
                                        .from(LocalDate.of(2005, 7, 18))
                                        .verified(false)
                                        .build())
                                .build())
                .addQuestions(Question.builder()
                        .pointer("/person/age")
                        .prompt(Text.of("Sa vjeç është personi?", "How old is the person?"))
                        .addMayChange("treatAs", "referralBasis", "duties")
                        .later(false)
                        .build())
                .addNotices(Notice.builder()
                        .addPointers("/situation/guardianPresent", "/situation/accompanied")
                        .sentence(Text.of(
                                "Kujdestari është i pranishëm, por askush nuk e shoqëron fëmijën.",
                                "A guardian is present, but nobody is with the child."))
                        .build())
                .addUnverified("capacity.fresh", "contact.recent", "deadline.notify-child-protection-unit")
                .addUnverified("indicators.sexual-exploitation", "policy", "shtepia-e-hapur")
                .build();
    }

    /** Nothing points to trafficking so far. */
    public static Decision noIndication() {
        return begun("AL-05-2026-0099", LocalDate.of(2026, 12, 1))
                .status(Status.NO_INDICATION)
                .treatAs(TreatAs.ADULT)
                .elements(elements(Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN))
                .evidence(Evidence.NONE)
                .urgency(Urgency.STANDARD)
                .referralBasis(ReferralBasis.NONE)
                .addReasons(reason(
                                "status.no-indication",
                                "Asnjë nga rrethanat e regjistruara nuk tregon ende trafikim.",
                                "None of the recorded circumstances points to trafficking so far.")
                        .addCitations(cited("nrm-agreement-2005", "Annex 1, section D", true))
                        .build())
                .build();
    }

    /** An adult who declined: nothing that names her may leave the agency. */
    public static Decision declined() {
        return begun("AL-11-2026-0102", LocalDate.of(2026, 5, 9))
                .status(Status.POTENTIAL_VICTIM)
                .treatAs(TreatAs.ADULT)
                .elements(elements(Answer.YES, Answer.YES, Answer.YES))
                .evidence(Evidence.MODERATE)
                .urgency(Urgency.IMMEDIATE)
                .referralBasis(ReferralBasis.NONE)
                .addPathways(Pathway.ANONYMOUS_NOTIFICATION, Pathway.INFORMATION)
                .addDuties(
                        duty(DutyAction.ESCALATE_UNMET_NEED, Agency.ANTI_TRAFFICKING_POLICE, 0)
                                .recipient(Agency.STATE_SOCIAL_SERVICE)
                                .identity(IdentitySharing.WITHHELD)
                                .build(),
                        duty(DutyAction.INFORM_OF_RIGHTS, Agency.ANTI_TRAFFICKING_POLICE, 0)
                                .build(),
                        duty(DutyAction.KEEP_OFFER_OPEN, Agency.ANTI_TRAFFICKING_POLICE, 0)
                                .build(),
                        duty(DutyAction.RECORD_ANONYMOUSLY, Agency.ANTI_TRAFFICKING_POLICE, 0)
                                .build())
                .addSafeguards(safeguard(SafeguardCode.ASSISTANCE_NOT_CONDITIONAL, 0))
                .addServices(ServicePlan.builder()
                        .service(Service.LEGAL_AID)
                        .informationOnly(true)
                        .addOptions(ServiceOption.builder()
                                .provider("streha-e-lumit")
                                .rank(1)
                                .confirmPlace(false)
                                .build())
                        .unmet(false)
                        .build())
                .addReasons(reason(
                                "consent.declined",
                                "Personi nuk pranon të referohet: jepet informacion dhe oferta mbetet e hapur.",
                                "The person does not agree to be referred: information is given, the offer stays open.")
                        .addCitations(cited("policy", "", false))
                        .addEvidence("/consent/referral")
                        .build())
                .addUnverified("policy")
                .build();
    }

    private static Decision.Builder begun(String id, LocalDate day) {
        return Decision.builder()
                .caseId(id)
                .asOf(day)
                .library(LibraryVersion.builder().version("1.0.0").build())
                .pack(PackReference.builder()
                        .id("al")
                        .version("1.0.0")
                        .sha256("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
                        .build())
                .directory(DirectoryReference.builder()
                        .sha256("fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210")
                        .build());
    }

    public static Elements elements(Answer act, Answer means, Answer purpose) {
        return Elements.builder().act(act).means(means).purpose(purpose).build();
    }

    private static Duty.Builder duty(DutyAction action, Agency actor, int reason) {
        return Duty.builder()
                .action(action)
                .actor(actor)
                .county(County.ELBASAN)
                .municipality(Municipality.of(County.ELBASAN, "Elbasan"))
                .addReasons(reason);
    }

    public static Due due(String parameter, String within) {
        return Due.builder()
                .parameter(parameter)
                .within(TimeLimit.parse(within).orElseThrow())
                .verified(false)
                .build();
    }

    private static Safeguard safeguard(SafeguardCode code, int reason) {
        return Safeguard.builder().code(code).addReasons(reason).build();
    }

    private static Reason.Builder reason(String rule, String sq, String en) {
        return Reason.builder().rule(rule).sentence(Text.of(sq, en));
    }

    private static CitedSource cited(String source, String pinpoint, boolean verified) {
        return CitedSource.builder()
                .source(source)
                .pinpoint(pinpoint)
                .from(LocalDate.of(2005, 7, 18))
                .verified(verified)
                .build();
    }
}
