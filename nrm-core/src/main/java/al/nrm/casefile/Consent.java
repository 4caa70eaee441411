package al.nrm.casefile;

/**
 * The consent of the person, by purpose.
 *
 * <p>The yes/no facts are those that {@link CaseFacts} declares for this part; each is read with {@link #answer} and
 * set with {@link Builder#answer}. The facts of the library also have named accessors.
 */
public final class Consent {
    /** The person was not asked. */
    public static final Consent UNKNOWN = builder().build();

    private final FactAnswers answers;

    private Consent(Builder builder) {
        this.answers = builder.answers.copy();
    }

    /**
     * A builder in which every answer is UNKNOWN.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The answer to a yes/no fact.
     *
     * @param fact a fact of this part
     * @return the answer, never null
     * @throws IllegalArgumentException if the fact belongs to another part of the case
     */
    public Answer answer(CaseFact<Answer> fact) {
        return answers.get(fact);
    }

    /** {@return whether the person agrees to be referred by name to agencies and providers} */
    public Answer referral() {
        return answer(CaseFacts.CONSENT_TO_REFERRAL);
    }

    /** {@return whether the person agrees to ask for the status of victim; always voluntary} */
    public Answer formalIdentification() {
        return answer(CaseFacts.CONSENT_TO_FORMAL_IDENTIFICATION);
    }

    /** {@return whether the person agrees to report to the police; no service depends on it} */
    public Answer policeReport() {
        return answer(CaseFacts.CONSENT_TO_POLICE_REPORT);
    }

    /** {@return whether the person agrees that personal data are shared with agencies and providers} */
    public Answer dataSharing() {
        return answer(CaseFacts.CONSENT_TO_DATA_SHARING);
    }

    /** {@return whether the person was asked without the companion, in a language that the person speaks} */
    public Answer askedAlone() {
        return answer(CaseFacts.ASKED_ALONE);
    }

    FactAnswers answers() {
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return "Consent{" + answers + "}";
    }

    /** Builds a {@link Consent}. */
    public static final class Builder {
        private final FactAnswers answers = FactAnswers.unknown(CasePart.CONSENT);

        private Builder() {}

        /**
         * Copies all answers of another value.
         *
         * @param other the value
         * @return this builder
         */
        public Builder from(Consent other) {
            CaseFacts.answersIn(CasePart.CONSENT).forEach(fact -> answer(fact, other.answer(fact)));
            return this;
        }

        /**
         * Answers a yes/no fact.
         *
         * @param fact a fact of this part
         * @param answer the answer
         * @return this builder
         * @throws IllegalArgumentException if the fact belongs to another part of the case
         */
        public Builder answer(CaseFact<Answer> fact, Answer answer) {
            answers.set(fact, answer);
            return this;
        }

        /**
         * Sets {@link Consent#referral()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder referral(Answer answer) {
            return answer(CaseFacts.CONSENT_TO_REFERRAL, answer);
        }

        /**
         * Sets {@link Consent#formalIdentification()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder formalIdentification(Answer answer) {
            return answer(CaseFacts.CONSENT_TO_FORMAL_IDENTIFICATION, answer);
        }

        /**
         * Sets {@link Consent#policeReport()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder policeReport(Answer answer) {
            return answer(CaseFacts.CONSENT_TO_POLICE_REPORT, answer);
        }

        /**
         * Sets {@link Consent#dataSharing()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder dataSharing(Answer answer) {
            return answer(CaseFacts.CONSENT_TO_DATA_SHARING, answer);
        }

        /**
         * Sets {@link Consent#askedAlone()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder askedAlone(Answer answer) {
            return answer(CaseFacts.ASKED_ALONE, answer);
        }

        FactAnswers answers() {
            return answers;
        }

        /**
         * The value.
         *
         * @return the value; answers that were not set are UNKNOWN
         */
        public Consent build() {
            return new Consent(this);
        }
    }
}
