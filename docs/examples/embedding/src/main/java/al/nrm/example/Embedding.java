package al.nrm.example;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.decision.Status;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.time.LocalDate;
import java.util.List;

/** Builds an invented case, decides it, asks what to find out next, and writes and reads the decision. */
public final class Embedding {
    private Embedding() {}

    /**
     * Fails with an exception where something is not as it should be.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ReferralRules rules = ReferralRules.bundled();
        CaseFile file = CaseFile.builder()
                .id("EXAMPLE-0001")
                .asOf(LocalDate.of(2026, 3, 2))
                .detection(Detection.builder().agency(Agency.BORDER_POLICE).build())
                .person(Person.builder().age(16).build())
                .addObservations(Observation.of("act.recruited", Answer.YES), Observation.of("pu.forced-begging", Answer.YES))
                .build()
                .with(CaseFacts.IMMEDIATE_DANGER, Answer.YES);
        Decision decision = rules.decide(file);
        List<Question> questions = rules.questions(file);
        Decision read = NrmJson.standard().decisions().read(NrmJson.standard().line(decision)).value();
        if (!read.equals(decision) || questions.isEmpty() || decision.status() != Status.POTENTIAL_VICTIM) {
            throw new IllegalStateException("Not as it should be: " + decision.status());
        }
        System.out.println(Embedding.class.getModule().isNamed() + " " + decision.status() + " " + questions.size());
    }
}
