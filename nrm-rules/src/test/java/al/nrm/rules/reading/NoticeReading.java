package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Situation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Facts that do not go together (vocabulary, {@code notices[]}), each as the set of its pointers. */
final class NoticeReading {
    private NoticeReading() {}

    static Set<Set<String>> of(CaseFile file, SignReading signs, boolean child) {
        Set<Set<String>> notices = new HashSet<>();
        Map<String, Answer> first = new HashMap<>();
        for (Observation seen : file.observations()) {
            Answer before = first.putIfAbsent(seen.indicator(), seen.answer());
            if (before != null && before != seen.answer()) {
                notices.add(Set.of("/observations/" + seen.indicator()));
            }
        }
        Situation now = file.situation();
        boolean alone = now.accompanied() == Answer.NO;
        if (alone && now.companionSuspected() == Answer.YES) {
            notices.add(Set.of("/situation/accompanied", "/situation/companionSuspected"));
        }
        if (file.exploitation().ended() == Answer.YES && now.lastContactWithExploiter() == LastContact.ONGOING) {
            notices.add(Set.of("/exploitation/ended", "/situation/lastContactWithExploiter"));
        }
        if (child && alone && now.guardianPresent() == Answer.YES) {
            notices.add(Set.of("/situation/accompanied", "/situation/guardianPresent"));
        }
        noType(file, signs, notices);
        if (file.detection().abroad() == Answer.YES && file.detection().county().isPresent()) {
            notices.add(Set.of("/detection/abroad", "/detection/county"));
        }
        citizen(file, notices);
        return notices;
    }

    /** Asked for, and answered with none: an absent list is unknown and contradicts nothing. */
    private static void noType(CaseFile file, SignReading signs, Set<Set<String>> notices) {
        boolean none =
                file.exploitation().types().isEmpty() && file.exploitation().typesAsked();
        Set<String> pointers = new TreeSet<>();
        signs.seen(SignReading.EX.or(SignReading.PU)).forEach(sign -> pointers.add("/observations/" + sign.id()));
        if (none && !pointers.isEmpty()) {
            pointers.add("/exploitation/types");
            notices.add(pointers);
        }
    }

    private static void citizen(CaseFile file, Set<Set<String>> notices) {
        boolean albanian = file.person().nationalities().stream()
                .anyMatch(country -> country.code().equals("AL"));
        Set<String> pointers = new TreeSet<>();
        if (file.situation().asylumClaim() == Answer.YES) {
            pointers.add("/situation/asylumClaim");
        }
        if (file.situation().irregularStay() == Answer.YES) {
            pointers.add("/situation/irregularStay");
        }
        if (albanian && !pointers.isEmpty()) {
            pointers.add("/person/nationalities");
            notices.add(pointers);
        }
    }
}
