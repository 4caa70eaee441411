package al.nrm.rules.internal.decide;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.Notice;
import al.nrm.decision.TreatAs;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Facts of a case that do not go together. They are no error, and no rule guesses which of them is right. */
final class Notices {
    private final CaseFile file;
    private final List<Observed> observed;
    private final TreatAs treatAs;
    private final AgeOfMajority majority;
    private final List<Notice> notices = new ArrayList<>();

    Notices(CaseFile file, List<Observed> observed, TreatAs treatAs, AgeOfMajority majority) {
        this.file = file;
        this.observed = observed;
        this.treatAs = treatAs;
        this.majority = majority;
    }

    List<Notice> list() {
        differingAnswers();
        situation();
        exploitation();
        place();
        citizenship();
        age();
        return List.copyOf(notices);
    }

    private void differingAnswers() {
        if (file.observations().size() == file.answers().size()) {
            return;
        }
        NavigableSet<String> differing = new TreeSet<>();
        for (Observation observation : file.observations()) {
            // Of several answers the strongest counts; where another was given too, they differ.
            if (file.answers().get(observation.indicator()) != observation.answer()) {
                differing.add(observation.indicator());
            }
        }
        for (String indicator : differing) {
            add(
                    "I njëjti tregues ka përgjigje të ndryshme.",
                    "The same indicator was answered differently.",
                    "/observations/" + indicator);
        }
    }

    private void situation() {
        Situation situation = file.situation();
        if (situation.accompanied().isNo() && situation.companionSuspected().isYes()) {
            add(
                    "Askush nuk e shoqëron, por shoqëruesi është i dyshuar.",
                    "Nobody is with the person, yet a companion is suspected.",
                    "/situation/accompanied",
                    "/situation/companionSuspected");
        }
        if (file.exploitation().ended().isYes() && situation.lastContactWithExploiter() == LastContact.ONGOING) {
            add(
                    "Shfrytëzimi ka mbaruar, por kontakti me shfrytëzuesin vazhdon.",
                    "The exploitation has ended, yet contact with the exploiter goes on.",
                    "/exploitation/ended",
                    "/situation/lastContactWithExploiter");
        }
    }

    private void exploitation() {
        if (!file.exploitation().ended().isUnknown() && !isExploitationKnown()) {
            add(
                    "Thuhet nëse shfrytëzimi ka mbaruar, por nuk dihet asnjë lloj, shenjë, kontakt ose shfrytëzues.",
                    "It is answered whether the exploitation has ended, yet no type, sign, contact or exploiter is known.",
                    CaseFacts.EXPLOITATION_ENDED.pointer());
        }
        typesAndSigns();
    }

    /** Whether the case names a type of exploitation, a sign, a contact with the exploiter, or an exploiter. */
    private boolean isExploitationKnown() {
        Situation situation = file.situation();
        return !file.exploitation().types().isEmpty()
                || observed.stream().anyMatch(one -> one.answer().isYes())
                || situation.lastContactWithExploiter().isAsRecentAs(LastContact.OVER_A_YEAR)
                || situation.exploiterKnowsWhereabouts().isYes()
                || situation.exploiterIsFamily().isYes()
                || situation.companionSuspected().isYes()
                || situation.guardianSuspected().isYes();
    }

    private void typesAndSigns() {
        Exploitation exploitation = file.exploitation();
        if (!exploitation.typesAsked() || !exploitation.types().isEmpty()) {
            return;
        }
        List<String> pointers = new ArrayList<>();
        pointers.add("/exploitation/types");
        for (Observed one : observed) {
            if (one.answer().isYes() && speaksOfExploitation(one.sign())) {
                pointers.add(one.sign().pointer());
            }
        }
        if (pointers.size() > 1) {
            add(
                    "Ka shenja të shfrytëzimit, por nuk është shënuar asnjë lloj.",
                    "There are signs of exploitation, yet no type of it is recorded.",
                    pointers.toArray(String[]::new));
        }
    }

    /** The catalogue's EXPLOITATION dimension, or a purpose without a dimension. */
    private static boolean speaksOfExploitation(Indicator sign) {
        return sign.dimension().isPresent()
                ? sign.dimension().get() == Dimension.EXPLOITATION
                : sign.element() == Element.PURPOSE;
    }

    private void place() {
        if (file.detection().abroad().isYes() && file.detection().county().isPresent()) {
            add(
                    "Personi është jashtë shtetit, por është shënuar një qark.",
                    "The person is abroad, yet a county is recorded.",
                    "/detection/abroad",
                    "/detection/county");
        }
        if (file.detection().abroad().isNo() && file.detection().setting() == Setting.MISSION_ABROAD) {
            add(
                    "Personi u gjet në një përfaqësi jashtë vendit, por thuhet se nuk është jashtë vendit.",
                    "The person was found at a mission abroad, yet is said not to be abroad.",
                    "/detection/abroad",
                    "/detection/setting");
        }
    }

    private void citizenship() {
        List<String> claims = new ArrayList<>();
        if (file.situation().asylumClaim().isYes()) {
            claims.add("/situation/asylumClaim");
        }
        if (file.situation().irregularStay().isYes()) {
            claims.add("/situation/irregularStay");
        }
        if (!claims.isEmpty() && file.person().foreign().isNo()) {
            claims.add(0, "/person/nationalities");
            add(
                    "Personi është shtetas shqiptar, por kërkon azil ose qëndron pa leje.",
                    "The person is Albanian, yet claims asylum or stays without a permit.",
                    claims.toArray(String[]::new));
        }
    }

    private void age() {
        if (!majority.isEstablished(file)) {
            return;
        }
        if (treatAs == TreatAs.ADULT
                && file.person().ageBasis() == AgeBasis.DOCUMENT
                && file.person().appearsUnder18().isYes()) {
            List<String> pointers = new ArrayList<>(CaseFacts.AGE.evidence(file));
            pointers.add(CaseFacts.AGE_BASIS.pointer());
            pointers.add(CaseFacts.APPEARS_UNDER_18.pointer());
            add(
                    "Sipas dokumentit personi është i rritur, por duket nën 18 vjeç.",
                    "By the document the person is an adult, yet looks under 18.",
                    pointers.toArray(String[]::new));
        }
        if (treatAs == TreatAs.CHILD && file.exploitation().beganUnder18().isNo()) {
            List<String> pointers = new ArrayList<>(CaseFacts.AGE.evidence(file));
            pointers.add(CaseFacts.EXPLOITATION_BEGAN_UNDER_18.pointer());
            add(
                    "Personi është fëmijë, por thuhet se nuk ka qenë nën 18 vjeç gjatë shfrytëzimit.",
                    "The person is a child, yet is said not to have been under 18 during the exploitation.",
                    pointers.toArray(String[]::new));
        }
    }

    private void add(String sq, String en, String... pointers) {
        notices.add(new Notice(List.of(pointers), Text.of(sq, en)));
    }
}
