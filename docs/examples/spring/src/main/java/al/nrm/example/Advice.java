package al.nrm.example;

import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A type of the host in which types of the library are nested: the adapter for Jackson writes them. */
@JsonPropertyOrder({"office", "decision", "questions"})
record Advice(String office, Decision decision, List<Question> questions) {}
