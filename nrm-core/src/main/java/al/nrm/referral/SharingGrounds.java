package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.referral.EventContent.ConsentGiven.Purpose;
import al.nrm.text.Text;
import java.util.Optional;

/** Whether the ground on which something was shared existed at that moment. What is not known is no ground. */
final class SharingGrounds {
    private final HistoryRules rules;

    SharingGrounds(HistoryRules rules) {
        this.rules = rules;
    }

    /**
     * Why something may not be shared.
     *
     * @param state the case at the moment of sharing
     * @param shared what is shared, with whom, on which ground
     * @return empty if it may be shared
     */
    Optional<Text> missing(CaseState state, EventContent.Shared shared) {
        return switch (shared.ground()) {
            case CHILD -> child(state, shared);
            case DANGER_TO_LIFE -> danger(state, shared);
            case CONSENT -> consent(state, shared);
            case DUTY -> rules.obliged().test(state, shared)
                    ? Optional.empty()
                    : Optional.of(Text.of(
                            "Asnjë rregull i cituar i tabelës së të dhënave nuk e detyron këtë dhënie.",
                            "No cited rule of the disclosure table obliges to share this."));
        };
    }

    private static Optional<Text> child(CaseState state, EventContent.Shared shared) {
        boolean basis = state.advice()
                .filter(advice -> advice.referralBasis() == ReferralBasis.CHILD)
                .isPresent();
        if (!basis) {
            return Optional.of(Text.of(
                    "Këshilla e fundit nuk e ka bazën CHILD.", "The last advice does not have the basis CHILD."));
        }
        return shared.identity() && !namesTo(state, shared.with())
                ? Optional.of(Text.of(
                        "Asnjë detyrë e këshillës nuk ia jep emrin këtij marrësi.",
                        "No duty of the advice gives the name to this recipient."))
                : Optional.empty();
    }

    /** Danger opens the name to those who rescue, the police, and to no one else. */
    private static Optional<Text> danger(CaseState state, EventContent.Shared shared) {
        if (!shared.with().is(Agency.ANTI_TRAFFICKING_POLICE)) {
            return Optional.of(Text.of(
                    "Rreziku për jetën ia hap të dhënat vetëm policisë.", "Danger to life opens data to the police only."));
        }
        boolean danger = state.caseFile()
                .filter(file -> file.situation().immediateDanger().isYes())
                .isPresent();
        return danger
                ? Optional.empty()
                : Optional.of(Text.of(
                        "Nuk është shënuar rrezik i menjëhershëm.", "No immediate danger is recorded."));
    }

    private static Optional<Text> consent(CaseState state, EventContent.Shared shared) {
        if (!agrees(state, Purpose.DATA_SHARING, shared.with())) {
            return Optional.of(Text.of(
                    "Në atë çast nuk ka pëlqim që vlen për dhënien e të dhënave.",
                    "There is no consent to the sharing of data that counts at that moment."));
        }
        return shared.with().is(Agency.ANTI_TRAFFICKING_POLICE) && !agrees(state, Purpose.POLICE_REPORT, shared.with())
                ? Optional.of(Text.of(
                        "Personi nuk ka dhënë pëlqim për kallëzim në polici.",
                        "The person has not agreed to a report to the police."))
                : Optional.empty();
    }

    private static boolean agrees(CaseState state, Purpose purpose, Recipient with) {
        Optional<ConsentState> given = state.consent(purpose, with);
        return given.map(ConsentState::agrees)
                .orElseGet(() -> state.caseFile()
                        .filter(file -> purpose.of(file.consent()).isYes())
                        .filter(file -> !file.situation().companionSuspected().isYes())
                        .isPresent());
    }

    /** A provider learns the name through a referral to it that is open; an agency only through a duty that shares it. */
    private static boolean namesTo(CaseState state, Recipient with) {
        return with.agency()
                .map(agency -> state.advice().stream()
                        .flatMap(advice -> advice.duties().stream())
                        .filter(duty -> duty.recipient().filter(agency::equals).isPresent())
                        .anyMatch(duty -> duty.identity()
                                .filter(IdentitySharing.SHARED::equals)
                                .isPresent()))
                .orElseGet(() -> state.referrals().values().stream()
                        .anyMatch(referral -> referral.isOpen() && referral.to().equals(with)));
    }
}
