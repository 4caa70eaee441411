package al.nrm.casefile;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A case that is being put together fact by fact. It is not for more than one thread.
 *
 * <pre>{@code
 * CaseFile changed = CaseDraft.of(caseFile)
 *         .put(CaseFacts.IMMEDIATE_DANGER, Answer.YES)
 *         .put(CaseFacts.SEX, Sex.FEMALE)
 *         .build();
 * }</pre>
 */
public final class CaseDraft {
    private final Optional<CaseFile> before;
    private final CaseFile.Builder file = CaseFile.builder();
    private Detection.@Nullable Builder detection;
    private Person.@Nullable Builder person;
    private Exploitation.@Nullable Builder exploitation;
    private Situation.@Nullable Builder situation;
    private Consent.@Nullable Builder consent;
    private FormalIdentification.@Nullable Builder formalIdentification;

    private CaseDraft(Optional<CaseFile> before) {
        this.before = before;
        before.ifPresent(file::from);
    }

    /**
     * A draft that starts with everything that a case states.
     *
     * @param file the case
     * @return the draft
     */
    public static CaseDraft of(CaseFile file) {
        return new CaseDraft(Optional.of(file));
    }

    /**
     * A draft of which nothing is known. It needs an {@linkplain #id id}, {@link CaseFacts#AS_OF} and
     * {@link CaseFacts#AGENCY} before it can be built.
     *
     * @return the draft
     */
    public static CaseDraft empty() {
        return new CaseDraft(Optional.empty());
    }

    /**
     * Sets the id.
     *
     * @param id a pseudonym of the form {@link CaseFile#ID_PATTERN}
     * @return this draft
     */
    public CaseDraft id(String id) {
        file.id(id);
        return this;
    }

    /**
     * Sets a fact.
     *
     * @param fact the fact
     * @param value its value; the one for "not known" removes what was known
     * @param <T> the type of the value
     * @return this draft
     */
    public <T> CaseDraft put(CaseFact<T> fact, T value) {
        fact.put(this, value);
        return this;
    }

    /**
     * Sets the observations.
     *
     * @param observations in any order; they replace those of the draft
     * @return this draft
     */
    public CaseDraft observations(Iterable<Observation> observations) {
        file.observations(observations);
        return this;
    }

    /**
     * Sets who the person is.
     *
     * @param identity the identity, if known
     * @return this draft
     */
    public CaseDraft identity(Optional<Identity> identity) {
        person().identity(identity);
        return this;
    }

    /**
     * The case.
     *
     * @return the case with everything that was put in
     * @throws IllegalStateException if a required fact is missing
     * @throws al.nrm.problem.RefusedInputException if two facts contradict each other
     * @throws IllegalArgumentException if a value is out of its range
     */
    public CaseFile build() {
        if (detection != null || before.isEmpty()) {
            file.detection(detection().build());
        }
        if (person != null || before.isEmpty()) {
            file.person(person().build());
        }
        if (exploitation != null) {
            file.exploitation(exploitation.build());
        }
        if (situation != null) {
            file.situation(situation.build());
        }
        if (consent != null) {
            file.consent(consent.build());
        }
        if (formalIdentification != null) {
            file.formalIdentification(formalIdentification.build());
        }
        return file.build();
    }

    CaseFile.Builder file() {
        return file;
    }

    Detection.Builder detection() {
        if (detection == null) {
            detection = start(Detection::builder, (builder, known) -> builder.from(known.detection()));
        }
        return detection;
    }

    Person.Builder person() {
        if (person == null) {
            person = start(Person::builder, (builder, known) -> builder.from(known.person()));
        }
        return person;
    }

    Exploitation.Builder exploitation() {
        if (exploitation == null) {
            exploitation = start(Exploitation::builder, (builder, known) -> builder.from(known.exploitation()));
        }
        return exploitation;
    }

    Situation.Builder situation() {
        if (situation == null) {
            situation = start(Situation::builder, (builder, known) -> builder.from(known.situation()));
        }
        return situation;
    }

    Consent.Builder consent() {
        if (consent == null) {
            consent = start(Consent::builder, (builder, known) -> builder.from(known.consent()));
        }
        return consent;
    }

    FormalIdentification.Builder formalIdentification() {
        if (formalIdentification == null) {
            formalIdentification = start(
                    FormalIdentification::builder, (builder, known) -> builder.from(known.formalIdentification()));
        }
        return formalIdentification;
    }

    private <B> B start(Supplier<B> empty, BiConsumer<B, CaseFile> copy) {
        B builder = empty.get();
        before.ifPresent(known -> copy.accept(builder, known));
        return builder;
    }
}
