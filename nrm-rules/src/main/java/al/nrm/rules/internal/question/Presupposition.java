package al.nrm.rules.internal.question;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.place.Country;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a question presupposes: a companion, an exploiter, a child, a foreigner. It only orders questions and marks those
 * that can wait; it has no legal effect, and neither have its ages.
 */
final class Presupposition {
    /** Under this age, questions about own children, pregnancy and offences come after the others. */
    private static final int YOUNG_CHILD = 12;
    /** From this many years above majority, questions that presume a child come after the others. */
    private static final int CLEARLY_ADULT = 12;

    /** How the presupposition of a question fits a case. */
    enum Fit {
        /** The question can be asked. */
        SENSIBLE,
        /** The presupposition is not known yet. */
        NOT_YET,
        /** The presupposition is not known, and asking would presume it. */
        PRESUMING,
        /** The presupposition is false. */
        SENSELESS;

        boolean canWait() {
            return this == PRESUMING || this == SENSELESS;
        }
    }

    private final CaseFile file;
    private final AgeOfMajority majority;
    private final Map<String, Predicate<CaseFile>> senseless;

    /**
     * Prepares the questions of a case.
     *
     * @param majority from which age a person counts as an adult
     */
    Presupposition(CaseFile file, AgeOfMajority majority) {
        this.file = file;
        this.majority = majority;
        this.senseless = Map.ofEntries(
                entry(CaseFacts.COMPANION_SUSPECTED, Presupposition::isAlone),
                entry(CaseFacts.ASKED_ALONE, Presupposition::isAlone),
                entry(CaseFacts.GUARDIAN_PRESENT, this::isAdult),
                entry(CaseFacts.GUARDIAN_SUSPECTED, this::isAdult),
                entry(CaseFacts.APPEARS_UNDER_18, any -> isAtLeast(majority.years() + CLEARLY_ADULT)),
                entry(CaseFacts.EXPLOITATION_BEGAN_UNDER_18, any -> isUnder(majority.years())),
                entry(CaseFacts.PREGNANT, known -> known.person().sex() == Sex.MALE || isUnder(YOUNG_CHILD)),
                entry(CaseFacts.DEPENDANTS, any -> isUnder(YOUNG_CHILD)),
                entry(CaseFacts.SUSPECTED_OF_OFFENCE, any -> isUnder(YOUNG_CHILD)),
                entry(CaseFacts.IRREGULAR_STAY, Presupposition::isAtHome),
                entry(CaseFacts.ASYLUM_CLAIM, Presupposition::isAtHome));
    }

    private static Map.Entry<String, Predicate<CaseFile>> entry(CaseFact<?> fact, Predicate<CaseFile> senseless) {
        return Map.entry(fact.pointer(), senseless);
    }

    /** Whether a question makes sense now. */
    Fit of(String pointer) {
        if (senseless.getOrDefault(pointer, any -> false).test(file)) {
            return Fit.SENSELESS;
        }
        if (isAboutExploiter(pointer) && !isExploiterKnownOf()) {
            return Fit.PRESUMING;
        }
        boolean aboutCompanion = pointer.equals(CaseFacts.COMPANION_SUSPECTED.pointer())
                || pointer.equals(CaseFacts.ASKED_ALONE.pointer());
        return aboutCompanion && file.situation().accompanied().isUnknown() ? Fit.NOT_YET : Fit.SENSIBLE;
    }

    private static boolean isAboutExploiter(String pointer) {
        return pointer.equals(CaseFacts.EXPLOITATION_ENDED.pointer())
                || pointer.equals(CaseFacts.EXPLOITATION_BEGAN_UNDER_18.pointer())
                || pointer.equals(CaseFacts.LAST_CONTACT_WITH_EXPLOITER.pointer())
                || pointer.equals(CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS.pointer())
                || pointer.equals(CaseFacts.EXPLOITER_IS_FAMILY.pointer());
    }

    private boolean isExploiterKnownOf() {
        Situation situation = file.situation();
        return file.answers().containsValue(Answer.YES)
                || !file.exploitation().types().isEmpty()
                || file.exploitation().ended() != Answer.UNKNOWN
                || file.exploitation().beganUnder18().isYes()
                || situation.companionSuspected().isYes()
                || situation.guardianSuspected().isYes()
                || situation.exploiterKnowsWhereabouts().isYes()
                || situation.exploiterIsFamily().isYes()
                || (situation.lastContactWithExploiter() != LastContact.UNKNOWN
                        && situation.lastContactWithExploiter() != LastContact.NONE);
    }

    private static boolean isAlone(CaseFile file) {
        return file.situation().accompanied() == Answer.NO;
    }

    private static boolean isAtHome(CaseFile file) {
        return file.person().nationalities().contains(Country.ALBANIA) && !DerivedFacts.isAbroad(file);
    }

    private boolean isAdult(CaseFile known) {
        return !known.person().appearsUnder18().isYes()
                && ((majority.isEstablished(known) && isAtLeast(majority.years()))
                        || (known.years().isEmpty() && known.person().appearsUnder18() == Answer.NO));
    }

    private boolean isAtLeast(int years) {
        return file.years().filter(known -> known >= years).isPresent();
    }

    private boolean isUnder(int years) {
        return file.years().filter(known -> known < years).isPresent();
    }
}
