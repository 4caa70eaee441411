package al.nrm.io.json;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.document.AnswersDocument;
import al.nrm.document.CaseDocument;
import al.nrm.document.DecisionDocument;
import al.nrm.document.DirectoryDocument;
import al.nrm.document.InquiryDocument;
import al.nrm.document.Limits;
import al.nrm.document.ReleaseDocument;
import al.nrm.document.TrainingDocument;
import al.nrm.inquiry.WhyNot;
import al.nrm.provider.Directory;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.HistoryRules;
import al.nrm.statistics.Release;
import al.nrm.training.GivenAnswers;
import al.nrm.training.Programme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the documents as JSON. Immutable, and safe for use by many threads at once.
 *
 * <p>Reading is strict and reports everything that is wrong at once. Equal values are always written in the same
 * characters; what was written can be read again and gives an equal value, except for an address whose
 * {@code addressConfidential} is not NO, which is left out.
 *
 * <pre>{@code
 * ReadResult<CaseFile> result = NrmJson.standard().cases(rules.terms()).read(Path.of("case.json"));
 * String json = NrmJson.standard().pretty(rules.decide(result.value()));
 * }</pre>
 */
public final class NrmJson {
    private static final NrmJson STANDARD = new NrmJson(Limits.DEFAULT);
    private final Limits limits;

    private NrmJson(Limits limits) {
        this.limits = limits;
    }

    /**
     * With the usual limits.
     *
     * @return the reader and writer
     */
    public static NrmJson standard() {
        return STANDARD;
    }

    /**
     * The same with other limits on what is read.
     *
     * @param other the limits
     * @return the reader and writer
     */
    public NrmJson with(Limits other) {
        return new NrmJson(other);
    }

    /**
     * Reads cases.
     *
     * @param terms what the rule pack demands of a case
     * @return the reader
     */
    public JsonReader<CaseFile> cases(CaseTerms terms) {
        return new JsonReader<>(limits.caseBytes(), limits, tree -> CaseDocument.read(tree, terms, limits));
    }

    /**
     * Reads directories.
     *
     * @return the reader
     */
    public JsonReader<Directory> directories() {
        return new JsonReader<>(limits.directoryBytes(), limits, tree -> DirectoryDocument.read(tree, limits));
    }

    /**
     * Reads training programmes.
     *
     * @return the reader
     */
    public JsonReader<Programme> trainings() {
        return new JsonReader<>(limits.directoryBytes(), limits, tree -> TrainingDocument.read(tree, limits));
    }

    /**
     * Reads published releases, the newest one last.
     *
     * @return a reader
     */
    public JsonReader<List<Release>> releases() {
        return new JsonReader<>(limits.directoryBytes(), limits, tree -> ReleaseDocument.read(tree, limits));
    }

    /**
     * Reads what groups answered in an exercise.
     *
     * @return a reader
     */
    public JsonReader<List<GivenAnswers>> answers() {
        return new JsonReader<>(limits.directoryBytes(), limits, tree -> AnswersDocument.read(tree, limits));
    }

    /**
     * A training programme on many lines, without a line feed at the end.
     *
     * @param programme the programme
     * @return JSON
     */
    public String pretty(Programme programme) {
        return pretty(TrainingDocument.tree(programme));
    }

    /**
     * Reads decisions.
     *
     * @return the reader
     */
    public JsonReader<Decision> decisions() {
        return new JsonReader<>(limits.directoryBytes(), limits, tree -> DecisionDocument.read(tree, limits));
    }

    /**
     * Reads histories of cases.
     *
     * @param rules the rules by which they are checked
     * @return the reader
     */
    public HistoryReader histories(HistoryRules rules) {
        return new HistoryReader(rules, limits);
    }

    /**
     * A line of a history, without a line feed at the end.
     *
     * @param line the line
     * @return JSON
     */
    public String line(HistoryLine line) {
        return line(line.document());
    }

    /**
     * A case on many lines, without a line feed at the end.
     *
     * @param file the case
     * @return JSON
     */
    public String pretty(CaseFile file) {
        return pretty(CaseDocument.tree(file));
    }

    /**
     * A case on one line, without a line feed at the end.
     *
     * @param file the case
     * @return JSON
     */
    public String line(CaseFile file) {
        return line(CaseDocument.tree(file));
    }

    /**
     * A directory on many lines. An address is written only where {@code addressConfidential} is NO.
     *
     * @param directory the directory
     * @return JSON
     */
    public String pretty(Directory directory) {
        return pretty(DirectoryDocument.tree(directory));
    }

    /**
     * A directory on one line. An address is written only where {@code addressConfidential} is NO.
     *
     * @param directory the directory
     * @return JSON
     */
    public String line(Directory directory) {
        return line(DirectoryDocument.tree(directory));
    }

    /**
     * A decision on many lines.
     *
     * @param decision the decision
     * @return JSON
     */
    public String pretty(Decision decision) {
        return pretty(DecisionDocument.tree(decision));
    }

    /**
     * A decision on one line.
     *
     * @param decision the decision
     * @return JSON
     */
    public String line(Decision decision) {
        return line(DecisionDocument.tree(decision));
    }

    /**
     * Questions on many lines, as a decision lists them.
     *
     * @param questions the questions, in order
     * @return JSON, a list
     */
    public String questions(List<Question> questions) {
        return JsonText.pretty(InquiryDocument.tree(questions));
    }

    /**
     * Why a decision does not conclude something, on many lines.
     *
     * @param whyNot the answer
     * @return JSON
     */
    public String pretty(WhyNot whyNot) {
        return pretty(InquiryDocument.tree(whyNot));
    }

    /**
     * Any plain tree of maps, lists, texts, numbers, booleans and null on many lines, keys in the order of the maps.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return JSON
     */
    public String pretty(Map<String, ? extends @Nullable Object> tree) {
        return JsonText.pretty(tree);
    }

    /**
     * Any plain tree of maps, lists, texts, numbers, booleans and null on one line, keys in the order of the maps.
     *
     * @param tree maps, lists, texts, numbers, booleans and null
     * @return JSON
     */
    public String line(Map<String, ? extends @Nullable Object> tree) {
        return JsonText.line(tree);
    }
}
