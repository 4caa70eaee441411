package al.nrm.rules.internal.question;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.Safeguard;
import al.nrm.decision.ServicePlan;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.internal.rule.CheckedPack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Invented cases from which facts are taken away, and given back. */
final class Openings {
    private static final CaseSpace SPACE = space();

    private Openings() {}

    /** The facts of cases, fine enough for any directory of the tests: every age is a class of its own. */
    static CaseSpace space() {
        TreeSet<Integer> ages = new TreeSet<>();
        for (int age = 1; age <= Person.OLDEST; age++) {
            ages.add(age);
        }
        CheckedPack pack = CheckedPack.of(Matters.RULES.pack());
        return CaseSpace.of(pack.catalogue(), new LawByDay(pack).periods(), ages);
    }

    /** The same case with nothing known that can be asked for. What is fixed stays. */
    static CaseFile emptied(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .person(Person.builder().build())
                .observations(List.of())
                .needs(List.of())
                .exploitation(Exploitation.builder()
                        .counties(file.exploitation().counties())
                        .countries(file.exploitation().countries())
                        .build())
                .situation(Situation.UNKNOWN)
                .consent(Consent.UNKNOWN)
                .build();
    }

    /** A case without dates that an added fact could contradict, so that any fact can be put in. */
    static CaseFile loose(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .recordedAt(java.util.Optional.empty())
                .observations(file.answers().entrySet().stream()
                        .map(entry -> Observation.of(entry.getKey(), entry.getValue()))
                        .toList())
                .build();
    }

    /**
     * The same case with another set of signs: four to ten hold, of the others most do not, and the rest is not known. Which
     * ones is chosen by the case.
     */
    static CaseFile withSigns(CaseFile file) {
        Random random = new Random(seed(file) + 2L);
        List<String> signs =
                new ArrayList<>(Matters.RULES.pack().catalogue().byId().keySet());
        Collections.shuffle(signs, random);
        int holding = 4 + random.nextInt(7);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (i < holding) {
                observations.add(Observation.of(signs.get(i), Answer.YES));
            } else if (random.nextInt(10) < 6) {
                observations.add(Observation.of(signs.get(i), Answer.NO));
            }
        }
        return CaseFile.builder().from(file).observations(observations).build();
    }

    /** The same case found at a border post. */
    static CaseFile atTheBorder(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .detection(Detection.builder()
                        .from(file.detection())
                        .setting(Setting.BORDER)
                        .build())
                .build();
    }

    /** Some of the open facts of a case, chosen by its id; facts with many values are not among them. */
    static List<CaseVariable> leaveOpen(CaseFile file, int most) {
        List<CaseVariable> open = new ArrayList<>();
        int[] known = SPACE.known(file);
        for (int place = 0; place < known.length; place++) {
            CaseVariable fact = SPACE.variables().get(place);
            if (known[place] < 0 && fact.values().size() <= 6) {
                open.add(fact);
            }
        }
        Collections.shuffle(open, new Random(seed(file)));
        return List.copyOf(open.subList(0, Math.min(most, open.size())));
    }

    /** The case with every open fact filled, by its id, except some. */
    static CaseFile closed(CaseFile file, List<CaseVariable> except) {
        Random random = new Random(seed(file) + 1L);
        int[] known = SPACE.known(file);
        CaseFile closed = file;
        for (int place = 0; place < known.length; place++) {
            CaseVariable fact = SPACE.variables().get(place);
            if (known[place] < 0
                    && except.stream().noneMatch(kept -> kept.pointer().equals(fact.pointer()))) {
                closed = fact.fill(closed, 1 + random.nextInt(fact.values().size() - 1));
            }
        }
        return closed;
    }

    /** A number that differs between cases, and is the same for equal ones in every run. */
    static int seed(CaseFile file) {
        return file.toString().hashCode();
    }

    /** The value of a fact in a case. */
    static int value(CaseVariable fact, CaseFile file) {
        return fact.read().applyAsInt(file);
    }

    /** Everything in a decision that a question may be about, without the reasons. */
    static String counted(Decision decision) {
        return List.of(
                        decision.status(),
                        decision.treatAs(),
                        decision.urgency(),
                        decision.referralBasis(),
                        decision.pathways(),
                        decision.duties().stream()
                                .map(duty -> Duty.builder()
                                        .from(duty)
                                        .reasons(List.of())
                                        .build())
                                .toList(),
                        decision.safeguards().stream().map(Safeguard::code).toList(),
                        decision.services().stream().map(ServicePlan::service).toList())
                .toString();
    }

    static ReferralRules rules(al.nrm.rules.reading.Matter matter) {
        return Matters.RULES.with(matter.directory());
    }
}
