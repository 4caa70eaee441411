package al.nrm.example.spark;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.indicator.Indicator;
import al.nrm.io.json.NrmJson;
import al.nrm.place.County;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Invents a register: the same count gives the same cases. Nobody in it exists, and some of its lines are wrong. */
final class InventRegister {
    private static final int EACH_WRONG = 97;
    private static final List<String> WRONG = List.of(
            "",
            " \t",
            "nonsense",
            "{\"schema\":\"nrm/case/1\"}",
            "{\"schema\":\"nrm/case/1\",\"id\":\"x\",\"asOf\":\"1999-01-01\",\"detection\":{\"agency\":\"NGO\"},\"person\":{}}",
            "{\"schema\":\"nrm/case/1\",\"id\":\"x\",\"asOf\":\"2026-03-02\",\"detection\":{\"agency\":\"NGOO\"},\"person\":{\"age\":-1}}",
            "[1, 2, \"ë dhe ç\"]",
            "{\"schema\":\"nrm/case/1\",\"id\":");

    private final Random random = new Random(20_050_718);
    private final List<Indicator> indicators = Law.RULES.pack().catalogue().indicators();

    /** Writes so many lines; every second one ends as on Windows, and the last one does not end. */
    void write(int lines, Path register) throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(register)) {
            for (int i = 0; i < lines; i++) {
                file.write(i % EACH_WRONG == EACH_WRONG - 1 ? WRONG.get(i / EACH_WRONG % WRONG.size()) : line(i));
                file.write(i == lines - 1 ? "" : i % 2 == 0 ? "\n" : "\r\n");
            }
        }
    }

    private String line(int number) {
        Person.Builder person = Person.builder().sex(any(Sex.values())).appearsUnder18(answer());
        if (random.nextInt(4) > 0) {
            person.age(random.nextInt(60));
        }
        Exploitation.Builder exploitation = Exploitation.builder().ended(answer());
        if (random.nextBoolean()) {
            exploitation.typesAsked(true).addTypes(any(ExploitationType.values()));
        }
        TreeMap<String, Observation> seen = new TreeMap<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            String indicator = indicators.get(random.nextInt(indicators.size())).id();
            seen.put(indicator, Observation.of(indicator, answer()));
        }
        return NrmJson.standard().line(CaseFile.builder()
                .id("invented-" + number)
                .asOf(LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7_600)))
                .detection(Detection.builder()
                        .agency(any(Agency.values()))
                        .setting(any(Setting.values()))
                        .county(any(County.values()))
                        .build())
                .person(person.build())
                .observations(seen.values())
                .exploitation(exploitation.build())
                .situation(Situation.builder()
                        .immediateDanger(answer())
                        .exploiterIsFamily(answer())
                        .medicalEmergency(answer())
                        .irregularStay(answer())
                        .wishesToReturn(answer())
                        .build())
                .consent(Consent.builder().referral(answer()).policeReport(answer()).build())
                .build());
    }

    private Answer answer() {
        return any(Answer.values());
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
