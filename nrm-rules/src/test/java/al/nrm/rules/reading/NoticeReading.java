package al.nrm.rules.reading;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.TreatAs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Facts that do not go together (vocabulary, {@code notices[]}), each as the set of its pointers. */
final class NoticeReading {
    private static final String ENDED = "/exploitation/ended";

    private final CaseFile file;
    private final SignReading signs;
    private final AgeReading age;
    private final CaseReading read;
    private final Set<Set<String>> notices = new HashSet<>();

    private NoticeReading(CaseFile file, SignReading signs, AgeReading age) {
        this.file = file;
        this.signs = signs;
        this.age = age;
        this.read = new CaseReading(file, age);
    }

    static Set<Set<String>> of(CaseFile file, SignReading signs, AgeReading age) {
        NoticeReading reading = new NoticeReading(file, signs, age);
        reading.answeredDifferently();
        reading.situation();
        reading.exploitation();
        reading.place();
        reading.nationality();
        reading.ages();
        return reading.notices;
    }

    private void answeredDifferently() {
        Map<String, Answer> first = new HashMap<>();
        for (Observation seen : file.observations()) {
            Answer before = first.putIfAbsent(seen.indicator(), seen.answer());
            if (before != null && before != seen.answer()) {
                notices.add(Set.of("/observations/" + seen.indicator()));
            }
        }
    }

    private void situation() {
        Situation now = file.situation();
        if (now.accompanied() == Answer.NO && now.companionSuspected() == Answer.YES) {
            notices.add(Set.of("/situation/accompanied", "/situation/companionSuspected"));
        }
        if (file.exploitation().ended() == Answer.YES && now.lastContactWithExploiter() == LastContact.ONGOING) {
            notices.add(Set.of(ENDED, "/situation/lastContactWithExploiter"));
        }
    }

    /** Types asked for and answered with none: an absent list is unknown and contradicts nothing. */
    private void exploitation() {
        boolean none =
                file.exploitation().types().isEmpty() && file.exploitation().typesAsked();
        Set<String> pointers = new TreeSet<>();
        signs.seen(SignReading.EX.or(SignReading.PU)).forEach(sign -> pointers.add("/observations/" + sign.id()));
        if (none && !pointers.isEmpty()) {
            pointers.add("/exploitation/types");
            notices.add(pointers);
        }
        boolean exploiterNamed = read.exploiterKnows()
                || read.exploiterIsFamily()
                || read.companionSuspected()
                || read.guardianSuspected();
        boolean nothingElse = file.exploitation().types().isEmpty()
                && !signs.any(sign -> true)
                && !read.contactKnown()
                && !exploiterNamed;
        if (file.exploitation().ended() != Answer.UNKNOWN && nothingElse) {
            notices.add(Set.of(ENDED));
        }
    }

    private void place() {
        if (file.detection().abroad() == Answer.YES && file.detection().county().isPresent()) {
            notices.add(Set.of("/detection/abroad", "/detection/county"));
        }
        if (file.detection().abroad() == Answer.NO && file.detection().setting() == Setting.MISSION_ABROAD) {
            notices.add(Set.of("/detection/abroad", "/detection/setting"));
        }
    }

    private void nationality() {
        Set<String> pointers = new TreeSet<>();
        if (file.situation().asylumClaim() == Answer.YES) {
            pointers.add("/situation/asylumClaim");
        }
        if (file.situation().irregularStay() == Answer.YES) {
            pointers.add("/situation/irregularStay");
        }
        if (read.hasAlbanianNationality() && !pointers.isEmpty()) {
            pointers.add("/person/nationalities");
            notices.add(pointers);
        }
    }

    private void ages() {
        Set<String> given = new TreeSet<>();
        file.person().age().ifPresent(years -> given.add("/person/age"));
        file.person().birthDate().ifPresent(birth -> given.add("/person/birthDate"));
        boolean adultByDocument = age.established()
                && age.treatAs() == TreatAs.ADULT
                && file.person().ageBasis() == AgeBasis.DOCUMENT;
        if (adultByDocument && file.person().appearsUnder18() == Answer.YES) {
            Set<String> pointers = new TreeSet<>(given);
            pointers.addAll(Set.of("/person/ageBasis", "/person/appearsUnder18"));
            notices.add(pointers);
        }
        boolean childByAge = age.established() && age.treatAs() == TreatAs.CHILD;
        if (childByAge && file.exploitation().beganUnder18() == Answer.NO) {
            Set<String> pointers = new TreeSet<>(given);
            pointers.add("/exploitation/beganUnder18");
            notices.add(pointers);
        }
    }
}
