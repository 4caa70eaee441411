package al.nrm.rules.reading;

import static al.nrm.decision.DutyAction.*;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import java.util.Locale;
import java.util.Set;

/** The table of section 7, and the rows about services that need no directory. */
final class DutyReading {
    private static final Set<String> ALBANIAN = Set.of("sq", "als", "aln", "aae", "aat");

    private final CaseFile file;
    private final Situation now;
    private final SignReading signs;
    private final Status status;
    private final boolean indicated;
    private final boolean open;
    private final boolean child;
    private final boolean abroad;
    private final boolean mayRefer;

    DutyReading(CaseFile file, SignReading signs, Status status, boolean child, ReferralBasis basis) {
        this.file = file;
        this.now = file.situation();
        this.signs = signs;
        this.status = status;
        this.indicated = StatusReading.indicated(status);
        this.open = StatusReading.open(status);
        this.child = child;
        this.abroad = file.detection().abroad() == Answer.YES;
        this.mayRefer = basis != ReferralBasis.NONE;
    }

    void readInto(Findings found) {
        referral(found);
        formalIdentification(found);
        if (open && child) {
            children(found);
        }
        if (open) {
            people(found);
            foreigners(found);
            labour(found);
            whatElse(found);
        }
        if (now.asylumClaim() == Answer.YES) {
            found.row("asylum.parallel").pathway(Pathway.ASYLUM);
        }
        if (now.inconsistentAccount() == Answer.YES) {
            found.row("account.inconsistent").safeguards(SafeguardCode.INCONSISTENCY_NOT_NEGATIVE);
        }
        if (indicated) {
            found.row("consent.to-exploitation").safeguards(SafeguardCode.CONSENT_TO_EXPLOITATION_IRRELEVANT);
            found.row("services.indicated").service(Service.PSYCHOLOGICAL).service(Service.LEGAL_AID);
        }
    }

    private void referral(Findings found) {
        if (indicated && mayRefer) {
            found.row("path.referral")
                    .pathway(Pathway.TRAFFICKING_REFERRAL)
                    .duties(NOTIFY_POLICE, NOTIFY_STATE_SOCIAL_SERVICE, NOTIFY_RESPONSIBLE_AUTHORITY)
                    .duties(ASSESS_RISK, INFORM_OF_RIGHTS);
            found.row("hearing.same-gender").safeguards(SafeguardCode.SAME_GENDER_OFFICER);
        }
    }

    private void formalIdentification(Findings found) {
        boolean absent = file.formalIdentification().outcome() == FormalIdentification.Outcome.UNKNOWN;
        if (status != Status.POTENTIAL_VICTIM || !absent) {
            return;
        }
        Consent consent = file.consent();
        if (child) {
            found.row("formal.child").duties(OFFER_FORMAL_IDENTIFICATION);
        } else if (consent.formalIdentification() != Answer.NO) {
            found.row("formal.offer").duties(OFFER_FORMAL_IDENTIFICATION);
        }
    }

    private void children(Findings found) {
        found.row("child.protection")
                .pathway(Pathway.CHILD_PROTECTION)
                .duties(NOTIFY_CHILD_PROTECTION_UNIT, ASSESS_BEST_INTERESTS);
        if (indicated) {
            found.service(Service.EDUCATION);
        }
        if (now.guardianPresent() == Answer.NO || now.guardianSuspected() == Answer.YES) {
            found.row("child.guardian").duties(APPOINT_GUARDIAN);
        }
    }

    private void people(Findings found) {
        if (now.exploiterIsFamily() == Answer.YES || now.guardianSuspected() == Answer.YES) {
            found.row("family.involved")
                    .safeguards(SafeguardCode.NO_FAMILY_PLACEMENT, SafeguardCode.DO_NOT_DISCLOSE_LOCATION)
                    .duties(ASSESS_FAMILY);
        }
        if (now.companionSuspected() == Answer.YES) {
            found.row("companion.suspected")
                    .duties(SEPARATE_FROM_COMPANION)
                    .safeguards(SafeguardCode.DO_NOT_DISCLOSE_LOCATION, SafeguardCode.INTERPRETER_NOT_COMPANION);
        }
        boolean speaksAlbanian = file.person().languages().stream().anyMatch(language -> albanian(language.tag()));
        if (!file.person().languages().isEmpty() && !speaksAlbanian) {
            found.row("language.interpreter").duties(PROVIDE_INTERPRETER).service(Service.INTERPRETATION);
        }
    }

    private static boolean albanian(String tag) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        return ALBANIAN.contains(language.toLowerCase(Locale.ROOT));
    }

    private void foreigners(Findings found) {
        if (foreign(file) && !abroad) {
            found.row("foreign.protection").duties(SUSPEND_REMOVAL).safeguards(SafeguardCode.NO_REMOVAL);
            found.row("foreign.reflection-period").duties(INFORM_OF_REFLECTION_PERIOD);
            if (indicated) {
                found.service(Service.RESIDENCE);
            }
        }
    }

    /** Nationalities are known and Albania is not among them. */
    static boolean foreign(CaseFile file) {
        Set<al.nrm.place.Country> of = file.person().nationalities();
        return !of.isEmpty() && of.stream().noneMatch(country -> country.code().equals("AL"));
    }

    private void labour(Findings found) {
        boolean atWork = file.exploitation().types().contains(ExploitationType.FORCED_LABOUR)
                || file.detection().setting() == Setting.WORKPLACE
                || signs.any(SignReading.EX.and(sign -> !sign.id().equals("ex.no-access-to-education")));
        boolean safe =
                now.immediateDanger() != Answer.YES && file.exploitation().ended() != Answer.NO;
        if (atWork && safe) {
            found.row("labour.inspectorate").duties(NOTIFY_LABOUR_INSPECTORATE);
        }
        if (status == Status.UNDER_ASSESSMENT && !child && signs.any(SignReading.EX) && !signs.any(SignReading.MEANS)) {
            found.row("labour.rights").pathway(Pathway.LABOUR_RIGHTS).service(Service.LEGAL_AID);
        }
    }

    private void whatElse(Findings found) {
        if (now.suspectedOfOffence() == Answer.YES) {
            found.row("offence.compelled").duties(HOLD_PROSECUTION_DECISION).safeguards(SafeguardCode.NON_PUNISHMENT);
        }
        if (abroad) {
            found.row("abroad.mission")
                    .pathway(Pathway.CONSULAR)
                    .dutyDue(NOTIFY_RESPONSIBLE_AUTHORITY, "deadline.notify-responsible-authority-abroad");
        }
        if (now.priorVictim() == Answer.YES) {
            found.row("again.prior")
                    .safeguards(SafeguardCode.RETRAFFICKING_RISK)
                    .duties(ASSESS_RISK);
        }
        if (now.wishesToReturn() == Answer.YES) {
            found.row("return.asked").duties(ASSESS_RISK).service(Service.VOLUNTARY_RETURN);
            if (child) {
                found.duties(ASSESS_BEST_INTERESTS, ASSESS_FAMILY);
            }
        }
    }
}
