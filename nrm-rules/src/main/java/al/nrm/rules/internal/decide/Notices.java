package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
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
    private final List<Notice> notices = new ArrayList<>();

    Notices(CaseFile file, List<Observed> observed, TreatAs treatAs) {
        this.file = file;
        this.observed = observed;
        this.treatAs = treatAs;
    }

    List<Notice> list() {
        differingAnswers();
        situation();
        exploitation();
        place();
        return List.copyOf(notices);
    }

    private void differingAnswers() {
        if (file.observations().size() == file.answers().size()) {
            return;
        }
        NavigableSet<String> differing = new TreeSet<>();
        for (Observation observation : file.observations()) {
            // Of several answers the strongest stands; where another was given too, they differ.
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
        if (situation.guardianPresent().isYes() && situation.accompanied().isNo() && treatAs.isChild()) {
            add(
                    "Prindi ose kujdestari është i pranishëm, por fëmija është pa shoqërues.",
                    "A parent or guardian is present, yet the child is alone.",
                    "/situation/accompanied",
                    "/situation/guardianPresent");
        }
    }

    private void exploitation() {
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

    private void add(String sq, String en, String... pointers) {
        notices.add(
                Notice.builder().addPointers(pointers).sentence(Text.of(sq, en)).build());
    }
}
