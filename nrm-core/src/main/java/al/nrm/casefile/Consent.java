package al.nrm.casefile;

/**
 * What the person agrees to, purpose by purpose.
 *
 * <p>The yes/no facts are those that {@link CaseFacts} declares for this part; each is read with {@link #answer} and set
 * with {@link Builder#answer}. For the facts of the library there are accessors by name as well.
 */
public final class Consent {
    /** The person was not asked. */
    public static final Consent UNKNOWN = builder().build();

    private final FactAnswers answers;

    private Consent(Builder builder) {
        this.answers = builder.answers.copy();
    }

    /**
     * Starts a value of which nothing is known.
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

    /** {@return whether the person agrees to be referred by name to those who help} */
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

    /** {@return whether the person agrees to share personal data with those who help} */
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
         * Takes over everything from another value.
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
         * @return what was put in; the rest is unknown
         */
        public Consent build() {
            return new Consent(this);
        }
    }
}
