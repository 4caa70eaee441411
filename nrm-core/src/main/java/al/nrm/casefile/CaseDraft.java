package al.nrm.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a case fact by fact. Mutable, and not safe for use by several threads.
 *
 * <pre>{@code
 * CaseFile changed = CaseDraft.of(caseFile)
 *         .put(CaseFacts.IMMEDIATE_DANGER, Answer.YES)
 *         .put(CaseFacts.SEX, Sex.FEMALE)
 *         .build();
 * }</pre>
 */
public final class CaseDraft {
    private final @Nullable CaseFile before;
    private final CaseFile.Builder file = CaseFile.builder();
    private Detection.@Nullable Builder detection;
    private Person.@Nullable Builder person;
    private Exploitation.@Nullable Builder exploitation;
    private Situation.@Nullable Builder situation;
    private Consent.@Nullable Builder consent;
    private FormalIdentification.@Nullable Builder formalIdentification;

    private CaseDraft(@Nullable CaseFile before) {
        this.before = before;
        if (before != null) {
            file.from(before);
        }
    }

    /**
     * A draft that starts with all facts of a case.
     *
     * @param file the case
     * @return the draft
     */
    public static CaseDraft of(CaseFile file) {
        return new CaseDraft(file);
    }

    /**
     * A draft in which nothing is known. It needs an {@linkplain #id id}, {@link CaseFacts#AS_OF} and {@link
     * CaseFacts#AGENCY} before it can be built.
     *
     * @return the draft
     */
    public static CaseDraft empty() {
        return new CaseDraft(null);
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
     * @return the case with all facts of this draft
     * @throws IllegalStateException if a required fact is missing
     * @throws al.nrm.problem.RefusedInputException if two facts contradict each other
     * @throws IllegalArgumentException if a value is out of its range
     */
    public CaseFile build() {
        if (detection != null || before == null) {
            file.detection(detection().build());
        }
        if (person != null || before == null) {
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
            detection = Detection.builder();
            if (before != null) {
                detection.from(before.detection());
            }
        }
        return detection;
    }

    Person.Builder person() {
        if (person == null) {
            person = Person.builder();
            if (before != null) {
                person.from(before.person());
            }
        }
        return person;
    }

    Exploitation.Builder exploitation() {
        if (exploitation == null) {
            exploitation = Exploitation.builder();
            if (before != null) {
                exploitation.from(before.exploitation());
            }
        }
        return exploitation;
    }

    Situation.Builder situation() {
        if (situation == null) {
            situation = Situation.builder();
            if (before != null) {
                situation.from(before.situation());
            }
        }
        return situation;
    }

    Consent.Builder consent() {
        if (consent == null) {
            consent = Consent.builder();
            if (before != null) {
                consent.from(before.consent());
            }
        }
        return consent;
    }

    FormalIdentification.Builder formalIdentification() {
        if (formalIdentification == null) {
            formalIdentification = FormalIdentification.builder();
            if (before != null) {
                formalIdentification.from(before.formalIdentification());
            }
        }
        return formalIdentification;
    }
}
