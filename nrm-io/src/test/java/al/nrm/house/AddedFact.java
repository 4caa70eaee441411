package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.decision.Reason;
import al.nrm.document.DocumentKind;
import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.io.json.DocumentSchemas;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.form.IdentificationForm;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.VocabularyList;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Uses the fact of docs/adding-a-fact.md, in a copy of the product that has it. {@link AddingAFactTest} loads this class
 * together with that copy. The case is invented.
 */
public final class AddedFact implements Callable<String> {
    static final String POINTER = "/situation/holdsOwnDocuments";

    /** A rule in sentences, so that the phrases of the fact are read as well. */
    static final String RULE = """
            rule "documents.own"
              @sq("Personi nuk i mban vetë dokumentet (rregull i shpikur).")
              @en("The person does not hold their own documents (an invented rule).")
              @cite("policy")
              @inForce("2005-07-18..")
              @policy
            when
              - trafficking is indicated or under assessment
              - the person does not hold their own documents
            then
              - a service is wanted: Legal aid
            end
            """;

    private final Path pack;

    /**
     * @param pack the folder of a rule pack with the question and the rule
     */
    public AddedFact(Path pack) {
        this.pack = pack;
    }

    @Override
    public String call() {
        ReferralRules rules = ReferralRules.load(pack);
        CaseFact<Answer> fact = CaseFacts.answersIn(CasePart.SITUATION).stream()
                .filter(one -> one.pointer().equals(POINTER))
                .findFirst()
                .orElseThrow();
        CaseFile open = CaseFile.builder()
                .id("invented-1")
                .asOf(LocalDate.of(2026, 3, 2))
                .detection(Detection.builder().agency(Agency.NGO).build())
                .person(Person.builder().age(30).build())
                .addObservations(
                        Observation.of("act.recruited", Answer.YES), Observation.of("pu.forced-labour", Answer.YES))
                .build();
        CaseFile stated = open.with(fact, Answer.NO);
        inDocuments(rules, stated);
        inRules(rules, open, stated);
        inReports(rules, stated);
        return "nothing is missing";
    }

    private static void inDocuments(ReferralRules rules, CaseFile stated) {
        NrmJson json = NrmJson.standard();
        String line = json.line(stated);
        assertThat(line).contains("\"situation\":{\"holdsOwnDocuments\":\"NO\"}");
        assertThat(json.cases(rules.terms()).read(line).value()).isEqualTo(stated);
        assertThat(json.cases(rules.terms())
                        .read(line.replace("holdsOwnDocuments", "holdsOwnDocument"))
                        .problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.hint().orElseThrow().en()).isEqualTo("Maybe holdsOwnDocuments"));
        assertThat(DocumentSchemas.of(DocumentKind.CASE)).contains("\"holdsOwnDocuments\"");
    }

    private static void inRules(ReferralRules rules, CaseFile open, CaseFile stated) {
        Decision decision = rules.decide(stated);
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.rule().equals("documents.own"))
                .singleElement()
                .extracting(Reason::evidence)
                .asList()
                .contains(POINTER);
        assertThat(rules.questions(open))
                .filteredOn(question -> question.pointer().equals(POINTER))
                .singleElement()
                .extracting(Question::prompt)
                .isEqualTo(Text.of(
                        "A i mban vetë personi dokumentet e identitetit?",
                        "Does the person hold their own identity documents?"));
        assertThat(VocabularyList.book().toString())
                .contains("holdsOwnDocuments", "the person does not hold their own documents");
    }

    private static void inReports(ReferralRules rules, CaseFile stated) {
        for (TextLanguage language : TextLanguage.values()) {
            String label = language == TextLanguage.SQ ? "i mban vetë dokumentet" : "holds their own documents";
            Form layout =
                    Objects.requireNonNull(rules.pack().forms().get(FormKind.INITIAL_IDENTIFICATION.nameIn(language)));
            assertThat(IdentificationForm.with(layout, ReferenceData.EMPTY).of(stated, language))
                    .contains("<dt>" + label + "</dt>");
        }
    }
}
