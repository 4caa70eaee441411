package al.nrm.rules.reading;

import static al.nrm.decision.DutyAction.*;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The table of section 7, and the rows about services that need no directory. */
final class DutyReading {
    private static final Set<String> ALBANIAN = Set.of("sq", "sqi", "alb", "als", "aln", "aae", "aat");
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "mis", "zxx");

    private final CaseFile file;
    private final Situation now;
    private final CaseReading read;
    private final SignReading signs;
    private final Status status;
    private final boolean indicated;
    private final boolean open;
    private final boolean child;
    private final boolean abroad;
    private final boolean atRisk;
    private final boolean mayRefer;
    private final Urgency urgency;

    DutyReading(
            CaseFile file, CaseReading read, SignReading signs, Status status, Urgency urgency, ReferralBasis basis) {
        this.file = file;
        this.now = file.situation();
        this.read = read;
        this.signs = signs;
        this.status = status;
        this.urgency = urgency;
        this.indicated = StatusReading.indicated(status);
        this.open = StatusReading.open(status);
        this.child = read.child();
        this.abroad = read.abroad();
        this.atRisk = read.childAtRisk();
        this.mayRefer = basis != ReferralBasis.NONE;
    }

    void readInto(Findings found) {
        referral(found);
        formalIdentification(found);
        children(found);
        family(found);
        foreigners(found);
        language(found);
        offence(found);
        labour(found);
        whatElse(found);
        services(found);
    }

    private void referral(Findings found) {
        if (indicated && mayRefer) {
            found.row("path.referral").pathway(Pathway.TRAFFICKING_REFERRAL).duties(ASSESS_RISK, INFORM_OF_RIGHTS);
            found.row("hearing.same-gender").safeguards(SafeguardCode.SAME_GENDER_OFFICER);
            if (!abroad) {
                found.row("path.referral-social-service").duties(NOTIFY_STATE_SOCIAL_SERVICE);
            }
        }
        boolean potential = status == Status.POTENTIAL_VICTIM;
        if (potential && mayRefer) {
            found.row("path.referral-new").duties(NOTIFY_RESPONSIBLE_AUTHORITY);
        }
        boolean identifiedInDanger = status == Status.FORMALLY_IDENTIFIED && read.danger();
        if ((potential || identifiedInDanger) && mayRefer && !abroad) {
            found.row("path.referral-police").duties(NOTIFY_POLICE);
        }
        if (abroad && (open || atRisk)) {
            found.row("abroad.mission")
                    .pathway(Pathway.CONSULAR)
                    .dutyDue(NOTIFY_RESPONSIBLE_AUTHORITY, "deadline.notify-responsible-authority-abroad");
        }
    }

    private void formalIdentification(Findings found) {
        boolean absent = file.formalIdentification().outcome() == FormalIdentification.Outcome.UNKNOWN;
        if (status != Status.POTENTIAL_VICTIM || !absent) {
            return;
        }
        if (child) {
            found.row("formal.child").duties(OFFER_FORMAL_IDENTIFICATION);
        } else if (file.consent().formalIdentification() != Answer.NO) {
            found.row("formal.offer").duties(OFFER_FORMAL_IDENTIFICATION);
        }
    }

    private void children(Findings found) {
        if (open && child) {
            found.row("child.protection")
                    .pathway(Pathway.CHILD_PROTECTION)
                    .duties(ASSESS_BEST_INTERESTS, INFORM_OF_RIGHTS);
        }
        if (!open && atRisk) {
            found.row("child.at-risk-not-open")
                    .pathway(Pathway.CHILD_PROTECTION)
                    .duties(ASSESS_BEST_INTERESTS, INFORM_OF_RIGHTS);
        }
        if (child && (open || atRisk) && !abroad) {
            found.row("child.unit-told").duties(NOTIFY_CHILD_PROTECTION_UNIT);
        }
        if (indicated && child) {
            found.row("child.education").service(Service.EDUCATION);
        }
        if (child && (now.guardianPresent() == Answer.NO || read.guardianSuspected())) {
            found.row("child.guardian").duties(APPOINT_GUARDIAN);
        }
        if (file.person().dependants().orElse(0) >= 1 && (open || atRisk || read.danger())) {
            found.row("children.of-the-person").duties(ASSESS_DEPENDENT_CHILDREN);
        }
    }

    private void family(Findings found) {
        if (open && (read.exploiterIsFamily() || read.guardianSuspected())) {
            found.row("family.involved")
                    .safeguards(SafeguardCode.NO_FAMILY_PLACEMENT, SafeguardCode.DO_NOT_DISCLOSE_LOCATION)
                    .duties(ASSESS_FAMILY);
        }
        if (open && read.companionSuspected()) {
            found.row("companion.suspected")
                    .duties(SEPARATE_FROM_COMPANION)
                    .safeguards(SafeguardCode.DO_NOT_DISCLOSE_LOCATION, SafeguardCode.INTERPRETER_NOT_COMPANION);
        }
    }

    private void language(Findings found) {
        List<String> spoken = file.person().languages().stream()
                .map(language -> primary(language.tag()))
                .filter(code -> !NO_LANGUAGE.contains(code))
                .toList();
        if (!spoken.isEmpty() && spoken.stream().noneMatch(ALBANIAN::contains)) {
            found.row("language.interpreter").duties(PROVIDE_INTERPRETER).service(Service.INTERPRETATION);
        }
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private void foreigners(Findings found) {
        if (now.asylumClaim() == Answer.YES) {
            found.row("asylum.parallel").pathway(Pathway.ASYLUM);
        }
        if (!read.foreign() || abroad) {
            return;
        }
        if (open || atRisk) {
            found.row("foreign.protection").duties(SUSPEND_REMOVAL).safeguards(SafeguardCode.NO_REMOVAL);
        }
        if (indicated) {
            found.row("foreign.residence").service(Service.RESIDENCE);
        }
        if (open) {
            found.row("foreign.reflection-period").duties(INFORM_OF_REFLECTION_PERIOD);
        }
    }

    private void offence(Findings found) {
        if (open && now.suspectedOfOffence() == Answer.YES) {
            found.row("offence.hold-decision").duties(HOLD_PROSECUTION_DECISION);
            found.row("offence.non-punishment").safeguards(SafeguardCode.NON_PUNISHMENT);
        }
        if (now.inconsistentAccount() == Answer.YES) {
            found.row("account.inconsistent").safeguards(SafeguardCode.INCONSISTENCY_NOT_NEGATIVE);
        }
        if (indicated) {
            found.row("consent.to-exploitation").safeguards(SafeguardCode.CONSENT_TO_EXPLOITATION_IRRELEVANT);
        }
    }

    private void labour(Findings found) {
        boolean atWork = file.exploitation().types().contains(ExploitationType.FORCED_LABOUR)
                || file.detection().setting() == Setting.WORKPLACE
                || signs.any(SignReading.EX.and(sign -> !sign.id().equals("ex.no-access-to-education")));
        boolean refusingAdult = !child && read.referralDeclined();
        if (open && atWork && !abroad && urgency != Urgency.IMMEDIATE && !refusingAdult) {
            found.row("labour.inspectorate").duties(NOTIFY_LABOUR_INSPECTORATE);
        }
        if (status == Status.UNDER_ASSESSMENT && !child && signs.any(SignReading.EX)) {
            found.row("labour.legal-aid").service(Service.LEGAL_AID);
            if (!signs.any(SignReading.MEANS)) {
                found.row("labour.rights").pathway(Pathway.LABOUR_RIGHTS);
            }
        }
    }

    private void whatElse(Findings found) {
        if (open && now.priorVictim() == Answer.YES) {
            found.row("again.prior")
                    .safeguards(SafeguardCode.RETRAFFICKING_RISK)
                    .duties(ASSESS_RISK);
        }
        boolean wishes = now.wishesToReturn() == Answer.YES || file.needs().contains(Service.VOLUNTARY_RETURN);
        if (open && wishes) {
            found.row("return.asked").duties(ASSESS_RISK).service(Service.VOLUNTARY_RETURN);
            if (child) {
                found.row("return.asked-child").duties(ASSESS_BEST_INTERESTS, ASSESS_FAMILY);
            }
        }
    }

    /** Section 8, as far as it needs no directory. */
    private void services(Findings found) {
        if (!file.needs().isEmpty()) {
            found.row("services.needed");
        }
        if (indicated) {
            found.row("services.indicated").service(Service.PSYCHOLOGICAL).service(Service.LEGAL_AID);
        }
        boolean sexual = file.exploitation().types().contains(ExploitationType.SEXUAL_EXPLOITATION)
                || signs.isYes("pu.sexual-exploitation");
        if (indicated && sexual) {
            found.row("services.medical").service(Service.MEDICAL);
        }
        boolean familySuspected = open && child && (read.guardianSuspected() || read.exploiterIsFamily());
        boolean withoutGuardian = indicated && child && now.guardianPresent() != Answer.YES;
        boolean adultAtRisk = indicated && !child && urgency == Urgency.IMMEDIATE && mayRefer;
        if (familySuspected || withoutGuardian || adultAtRisk) {
            found.row("services.safe-place").service(Service.ACCOMMODATION);
        }
    }
}
