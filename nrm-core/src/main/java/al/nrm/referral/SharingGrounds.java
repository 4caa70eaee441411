package al.nrm.referral;

import al.nrm.casefile.DataCategory;
import al.nrm.casefile.DerivedFacts;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.Recipient;
import al.nrm.privacy.NamingLaw;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.text.Text;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Determines the grounds on which a recipient may learn data of a case at a moment, and the categories. An unknown fact
 * is not a ground, and everything that the disclosure table does not list is withheld.
 */
final class SharingGrounds {
    private final HistoryRules rules;
    private final NamingLaw naming;

    SharingGrounds(HistoryRules rules) {
        this.rules = rules;
        this.naming = new NamingLaw(rules.duties(), rules.parameters());
    }

    /**
     * Why something may not be shared.
     *
     * @param state the case at the moment of sharing
     * @param shared the categories, the recipient and the ground
     * @return empty if it may be shared
     */
    Optional<Text> missing(CaseState state, EventContent.Shared shared) {
        Optional<Text> ground = without(state, shared.with(), shared.ground(), shared.identity());
        if (ground.isPresent()) {
            return ground;
        }
        Set<DataCategory> more = EnumSet.noneOf(DataCategory.class);
        more.addAll(shared.what());
        more.removeAll(categories(state, shared.with(), Set.of(shared.ground())));
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "Tabela e të dhënave nuk ia jep këtij marrësi mbi këtë bazë: " + names(more),
                        "The disclosure table does not give this recipient on this ground: " + names(more)));
    }

    /** Why a ground does not apply to a recipient. */
    Optional<Text> without(CaseState state, Recipient with, DisclosureGround ground, boolean identity) {
        List<RecipientKind> kinds = kinds(state, with);
        List<SharingLimit> limits = rules.disclosure().limits(ground, HistoryRules.day(state.moment()));
        return refusal(limits, limit -> limit.excludes(kinds))
                .or(() -> absent(state, with, ground))
                .or(() -> refusal(
                        limits,
                        limit -> limit.consentsFor(kinds).stream().anyMatch(purpose -> !agrees(state, purpose, with))))
                .or(() -> identity ? unnamed(state, with, ground) : Optional.empty());
    }

    private static Optional<Text> refusal(List<SharingLimit> limits, Predicate<SharingLimit> applies) {
        return limits.stream().filter(applies).map(SharingLimit::refusal).findFirst();
    }

    /** Why a ground does not exist in a case. */
    private Optional<Text> absent(CaseState state, Recipient with, DisclosureGround ground) {
        return switch (ground) {
            case CHILD -> notAChild(state, with);
            case DANGER_TO_LIFE ->
                unless(
                        state.caseFile()
                                .filter(file ->
                                        file.situation().immediateDanger().isYes())
                                .isPresent(),
                        "Nuk është shënuar rrezik i menjëhershëm.",
                        "No immediate danger is recorded.");
            case CONSENT ->
                unless(
                        agrees(state, Purpose.DATA_SHARING, with),
                        "Në atë çast nuk ka pëlqim që vlen për dhënien e të dhënave.",
                        "There is no consent to the sharing of data that counts at that moment.");
            case DUTY ->
                unless(
                        isTold(state, with),
                        "Asnjë detyrë e këshillës nuk e njofton këtë marrës.",
                        "No duty of the advice tells or asks this recipient.");
        };
    }

    private Optional<Text> notAChild(CaseState state, Recipient with) {
        boolean basis = state.advice()
                        .filter(advice -> advice.referralBasis() == ReferralBasis.CHILD)
                        .isPresent()
                && state.caseFile()
                        .filter(file -> naming.mayHave(ReferralBasis.CHILD, file))
                        .isPresent();
        return unless(
                        basis,
                        "Këshilla e fundit nuk e ka bazën CHILD.",
                        "The last advice does not have the basis CHILD.")
                .or(() -> unless(
                        with.provider().isEmpty() || !isOnlyPresumed(state),
                        "Një fëmijë vetëm i prezumuar njihet nga një ofrues me pëlqim.",
                        "A person who is only presumed to be a child is known to a provider by consent."));
    }

    /** Why a ground that applies does not allow the name. */
    private Optional<Text> unnamed(CaseState state, Recipient with, DisclosureGround ground) {
        return switch (ground) {
            case CHILD ->
                unless(
                        namesTo(state, with, DisclosureGround.CHILD),
                        "Asnjë detyrë e këshillës nuk ia jep emrin këtij marrësi.",
                        "No duty of the advice gives the name to this recipient.");
            case DANGER_TO_LIFE -> Optional.empty();
            case CONSENT ->
                unless(
                        namesTo(state, with, DisclosureGround.CONSENT),
                        "Emri i jepet vetëm kujt i dërgohet një referim, ose kujt i thuhet nga një detyrë me emër.",
                        "The name is given only to a provider with an open referral or to an agency that a duty tells it.");
            case DUTY ->
                Optional.of(Text.of(
                        "Detyra jep të dhëna pa emër; emri kërkon një bazë tjetër.",
                        "A duty gives data without the name; the name needs another ground."));
        };
    }

    private static Optional<Text> unless(boolean holds, String sq, String en) {
        return holds ? Optional.empty() : Optional.of(Text.of(sq, en));
    }

    /**
     * The categories that the table allows a recipient on certain grounds, with those of ground DUTY where it exists.
     */
    Set<DataCategory> categories(CaseState state, Recipient with, Set<DisclosureGround> grounds) {
        Set<DisclosureGround> held = EnumSet.noneOf(DisclosureGround.class);
        held.addAll(grounds);
        if (isTold(state, with)) {
            held.add(DisclosureGround.DUTY);
        }
        Set<SafeguardCode> safeguards = state.advice().stream()
                .flatMap(advice -> advice.safeguards().stream())
                .map(Safeguard::code)
                .collect(Collectors.toSet());
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        for (RecipientKind kind : kinds(state, with)) {
            categories.addAll(rules.disclosure().categories(kind, held, safeguards, HistoryRules.day(state.moment())));
        }
        return categories;
    }

    /**
     * The kinds of a recipient in the disclosure table: the agency, or one kind of provider for each service that an
     * open referral asks for, the latest first.
     */
    List<RecipientKind> kinds(CaseState state, Recipient with) {
        return with.agency()
                .<List<RecipientKind>>map(agency -> List.of(new RecipientKind.OfAgency(agency)))
                .orElseGet(() -> openReferrals(state, with)
                        .sorted(Comparator.comparing(ReferralProgress::since).reversed())
                        .flatMap(referral -> referral.service().stream())
                        .distinct()
                        .<RecipientKind>map(RecipientKind.OfProvider::new)
                        .toList());
    }

    private static Stream<ReferralProgress> openReferrals(CaseState state, Recipient with) {
        return state.referrals().values().stream()
                .filter(referral -> referral.isOpen() && referral.to().equals(with));
    }

    /** Whether a duty of the last advice has the agency as its recipient, or an open referral the provider. */
    private static boolean isTold(CaseState state, Recipient with) {
        return with.agency()
                .map(agency -> state.advice().stream()
                        .flatMap(advice -> advice.duties().stream())
                        .anyMatch(
                                duty -> duty.recipient().filter(agency::equals).isPresent()))
                .orElseGet(() -> openReferrals(state, with).findAny().isPresent());
    }

    private static String names(Set<DataCategory> categories) {
        return categories.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private boolean isOnlyPresumed(CaseState state) {
        return state.advice()
                .flatMap(advice -> state.caseFile().filter(file -> naming.isChildByPresumption(advice, file)))
                .isPresent();
    }

    private static boolean agrees(CaseState state, Purpose purpose, Recipient with) {
        Optional<ConsentState> given = state.consent(purpose, with);
        return given.map(ConsentState::agrees)
                .orElseGet(() -> state.caseFile()
                        .filter(file -> purpose.of(file.consent()).isYes())
                        .filter(file -> !DerivedFacts.isConsentInDoubt(file))
                        .isPresent());
    }

    /**
     * Whether a recipient may learn the name: a provider through an open referral to it, an agency only through a duty
     * that shares it and for which the pack allows it in this case.
     */
    private boolean namesTo(CaseState state, Recipient with, DisclosureGround ground) {
        return with.agency()
                .map(agency -> state.advice().stream()
                        .flatMap(advice -> advice.duties().stream()
                                .filter(duty ->
                                        duty.recipient().filter(agency::equals).isPresent())
                                .flatMap(duty -> state.caseFile().stream()
                                        .flatMap(file -> naming.grounds(duty, advice.referralBasis(), file).stream())))
                        .anyMatch(ground::equals))
                .orElseGet(() -> openReferrals(state, with).findAny().isPresent());
    }
}
