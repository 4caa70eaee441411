package al.nrm.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One fact of a case: where it is in the case document, what values it can have, how it is read and set. All facts are
 * declared in {@link CaseFacts}; documents, schema, vocabulary of the rules, questions, reports and forms are derived
 * from that table.
 *
 * <pre>{@code
 * Answer danger = CaseFacts.IMMEDIATE_DANGER.of(caseFile);
 * CaseFile safer = CaseFacts.IMMEDIATE_DANGER.with(caseFile, Answer.NO);
 * }</pre>
 *
 * <p>Two facts are equal if they are the same object.
 *
 * @param <T> the Java type of its values
 */
public final class CaseFact<T> implements AskedFact {
    private final CasePart part;
    private final String key;
    private final String pointer;
    private final ValueType<T> type;
    private final Function<CaseFile, T> read;
    private final BiConsumer<CaseDraft, T> put;
    private final Asking asking;
    private final Optional<DataCategory> category;
    private final boolean required;
    private final Predicate<CaseFile> known;
    private final Predicate<CaseFile> written;
    private final Function<CaseFile, List<String>> evidence;
    private final int answerIndex;

    /** Who is asked for a fact that is not known. */
    public enum Asking {
        /** It is not asked for: a pack cannot have a question for it. */
        NEVER,
        /** The agency that fills in the case: a pack can have a question for it, but a decision never lists it. */
        IN_THE_FORM,
        /** A pack can have a question for it, and a decision lists it when its answer may change the decision. */
        BY_THE_DECISION
    }

    CaseFact(CaseFactBuilder<T> builder) {
        this.part = builder.part;
        this.key = builder.key;
        this.pointer = part.pointer(key);
        this.type = builder.type;
        this.read = builder.read;
        this.put = builder.put;
        this.asking = builder.asking;
        this.category = builder.category;
        this.required = builder.required;
        this.known = builder.known;
        this.written = builder.written;
        this.evidence = builder.evidence;
        this.answerIndex = builder.answerIndex;
    }

    /**
     * The part of the case that holds the fact.
     *
     * @return the part
     */
    public CasePart part() {
        return part;
    }

    /**
     * The key of the fact in its part, which is also its name in the rules.
     *
     * @return such as {@code immediateDanger}
     */
    public String key() {
        return key;
    }

    /**
     * The place of the fact in the case document.
     *
     * @return a JSON pointer (RFC 6901) such as {@code /person/age}
     */
    @Override
    public String pointer() {
        return pointer;
    }

    /**
     * The values that the fact can have.
     *
     * @return the type
     */
    public ValueType<T> type() {
        return type;
    }

    /**
     * The category of data that decides which agencies may learn the fact.
     *
     * @return empty if no agency learns it through a form
     */
    public Optional<DataCategory> category() {
        return category;
    }

    /**
     * Who is asked for the fact.
     *
     * @return never null
     */
    public Asking asking() {
        return asking;
    }

    /**
     * Whether a pack can have a question for the fact.
     *
     * @return true unless {@link #asking()} is NEVER
     */
    public boolean askable() {
        return asking != Asking.NEVER;
    }

    /**
     * Whether every case must have the fact.
     *
     * @return true if a document without it is refused
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * The value in a case.
     *
     * @param file the case
     * @return the value; where nothing is known the value of the type for that, never null
     */
    public T of(CaseFile file) {
        return read.apply(file);
    }

    /**
     * Whether a case states the fact.
     *
     * @param file the case
     * @return false if the value is the one for "not known"; an empty list of forms of exploitation is known if it was
     *     asked for
     */
    public boolean isKnown(CaseFile file) {
        return known.test(file);
    }

    /**
     * Whether the document of a case has the key of the fact.
     *
     * @param file the case
     * @return {@link #isKnown}, except for {@link CaseFacts#AGE_BASIS}, which is always written beside an age, since there
     *     its absence means STATED
     */
    public boolean isWritten(CaseFile file) {
        return written.test(file);
    }

    /**
     * A case with another value of the fact.
     *
     * @param file the case
     * @param value the value; the one for "not known" removes what was known
     * @return the new case
     * @throws al.nrm.problem.RefusedInputException if the value contradicts other facts of the case
     * @throws IllegalArgumentException if the fact cannot have this value
     */
    public CaseFile with(CaseFile file, T value) {
        return CaseDraft.of(file).put(this, value).build();
    }

    /**
     * The pointers that a reason lists as evidence when it is based on the fact.
     *
     * @param file the case
     * @return one or more pointers; other than {@link #pointer()} only for {@link CaseFacts#AGE}, which may be given as
     *     a birth date
     */
    public List<String> evidence(CaseFile file) {
        return evidence.apply(file);
    }

    void put(CaseDraft draft, T value) {
        put.accept(draft, value);
    }

    /** The index of a yes/no fact among those of its part, from 0; negative for facts of other types. */
    int answerIndex() {
        return answerIndex;
    }

    @Override
    public String toString() {
        return pointer();
    }
}
