package al.nrm.casefile;

import java.util.Objects;

/**
 * The person's situation on the day of the case. Every answer may be unknown.
 *
 * <p>The yes/no facts are those that {@link CaseFacts} declares for this part; each is read with {@link #answer} and
 * set with {@link Builder#answer}. The facts of the library also have named accessors.
 */
public final class Situation {
    /** Nothing is known. */
    public static final Situation UNKNOWN = builder().build();

    private final FactAnswers answers;
    private final LastContact lastContactWithExploiter;

    private Situation(Builder builder) {
        this.answers = builder.answers.copy();
        this.lastContactWithExploiter = builder.lastContactWithExploiter;
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

    /** {@return whether there is danger to life or limb now} */
    public Answer immediateDanger() {
        return answer(CaseFacts.IMMEDIATE_DANGER);
    }

    /** {@return whether the exploiter knows where the person is} */
    public Answer exploiterKnowsWhereabouts() {
        return answer(CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS);
    }

    /** {@return whether the exploiter is a member of the family} */
    public Answer exploiterIsFamily() {
        return answer(CaseFacts.EXPLOITER_IS_FAMILY);
    }

    /** {@return whether the person needs medical care at once} */
    public Answer medicalEmergency() {
        return answer(CaseFacts.MEDICAL_EMERGENCY);
    }

    /** {@return whether the person is pregnant} */
    public Answer pregnant() {
        return answer(CaseFacts.PREGNANT);
    }

    /** {@return whether another person is with the person} */
    public Answer accompanied() {
        return answer(CaseFacts.ACCOMPANIED);
    }

    /** {@return whether the companion may be involved} */
    public Answer companionSuspected() {
        return answer(CaseFacts.COMPANION_SUSPECTED);
    }

    /** {@return whether a parent or guardian is present} */
    public Answer guardianPresent() {
        return answer(CaseFacts.GUARDIAN_PRESENT);
    }

    /** {@return whether a parent or guardian may be involved} */
    public Answer guardianSuspected() {
        return answer(CaseFacts.GUARDIAN_SUSPECTED);
    }

    /** {@return whether the person has no right to stay in the country} */
    public Answer irregularStay() {
        return answer(CaseFacts.IRREGULAR_STAY);
    }

    /** {@return whether the person is suspected of an offence} */
    public Answer suspectedOfOffence() {
        return answer(CaseFacts.SUSPECTED_OF_OFFENCE);
    }

    /** {@return whether the person asks for asylum} */
    public Answer asylumClaim() {
        return answer(CaseFacts.ASYLUM_CLAIM);
    }

    /** {@return whether the person was a victim of trafficking before} */
    public Answer priorVictim() {
        return answer(CaseFacts.PRIOR_VICTIM);
    }

    /** {@return whether the person wishes to return home} */
    public Answer wishesToReturn() {
        return answer(CaseFacts.WISHES_TO_RETURN);
    }

    /** {@return whether the account contradicts itself} */
    public Answer inconsistentAccount() {
        return answer(CaseFacts.INCONSISTENT_ACCOUNT);
    }

    /** {@return whether the person speaks of or shows intent to harm themselves} */
    public Answer selfHarmRisk() {
        return answer(CaseFacts.SELF_HARM_RISK);
    }

    /** {@return whether there was sexual or other violence in the 72 hours before the day of the case} */
    public Answer assaultedWithin72Hours() {
        return answer(CaseFacts.ASSAULTED_WITHIN_72_HOURS);
    }

    /** {@return when the person was last in contact with the exploiter} */
    public LastContact lastContactWithExploiter() {
        return lastContactWithExploiter;
    }

    FactAnswers answers() {
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Situation that
                && answers.equals(that.answers)
                && lastContactWithExploiter == that.lastContactWithExploiter;
    }

    @Override
    public int hashCode() {
        return 31 * answers.hashCode() + lastContactWithExploiter.hashCode();
    }

    @Override
    public String toString() {
        return "Situation{" + answers + ", lastContactWithExploiter=" + lastContactWithExploiter + "}";
    }

    /** Builds a {@link Situation}. */
    public static final class Builder {
        private final FactAnswers answers = FactAnswers.unknown(CasePart.SITUATION);
        private LastContact lastContactWithExploiter = LastContact.UNKNOWN;

        private Builder() {}

        /**
         * Copies all answers of another value.
         *
         * @param other the value
         * @return this builder
         */
        public Builder from(Situation other) {
            CaseFacts.answersIn(CasePart.SITUATION).forEach(fact -> answer(fact, other.answer(fact)));
            return lastContactWithExploiter(other.lastContactWithExploiter);
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
         * Sets {@link Situation#immediateDanger()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder immediateDanger(Answer answer) {
            return answer(CaseFacts.IMMEDIATE_DANGER, answer);
        }

        /**
         * Sets {@link Situation#exploiterKnowsWhereabouts()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder exploiterKnowsWhereabouts(Answer answer) {
            return answer(CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS, answer);
        }

        /**
         * Sets {@link Situation#exploiterIsFamily()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder exploiterIsFamily(Answer answer) {
            return answer(CaseFacts.EXPLOITER_IS_FAMILY, answer);
        }

        /**
         * Sets {@link Situation#medicalEmergency()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder medicalEmergency(Answer answer) {
            return answer(CaseFacts.MEDICAL_EMERGENCY, answer);
        }

        /**
         * Sets {@link Situation#pregnant()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder pregnant(Answer answer) {
            return answer(CaseFacts.PREGNANT, answer);
        }

        /**
         * Sets {@link Situation#accompanied()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder accompanied(Answer answer) {
            return answer(CaseFacts.ACCOMPANIED, answer);
        }

        /**
         * Sets {@link Situation#companionSuspected()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder companionSuspected(Answer answer) {
            return answer(CaseFacts.COMPANION_SUSPECTED, answer);
        }

        /**
         * Sets {@link Situation#guardianPresent()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder guardianPresent(Answer answer) {
            return answer(CaseFacts.GUARDIAN_PRESENT, answer);
        }

        /**
         * Sets {@link Situation#guardianSuspected()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder guardianSuspected(Answer answer) {
            return answer(CaseFacts.GUARDIAN_SUSPECTED, answer);
        }

        /**
         * Sets {@link Situation#irregularStay()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder irregularStay(Answer answer) {
            return answer(CaseFacts.IRREGULAR_STAY, answer);
        }

        /**
         * Sets {@link Situation#suspectedOfOffence()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder suspectedOfOffence(Answer answer) {
            return answer(CaseFacts.SUSPECTED_OF_OFFENCE, answer);
        }

        /**
         * Sets {@link Situation#asylumClaim()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder asylumClaim(Answer answer) {
            return answer(CaseFacts.ASYLUM_CLAIM, answer);
        }

        /**
         * Sets {@link Situation#priorVictim()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder priorVictim(Answer answer) {
            return answer(CaseFacts.PRIOR_VICTIM, answer);
        }

        /**
         * Sets {@link Situation#wishesToReturn()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder wishesToReturn(Answer answer) {
            return answer(CaseFacts.WISHES_TO_RETURN, answer);
        }

        /**
         * Sets {@link Situation#inconsistentAccount()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder inconsistentAccount(Answer answer) {
            return answer(CaseFacts.INCONSISTENT_ACCOUNT, answer);
        }

        /**
         * Sets {@link Situation#selfHarmRisk()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder selfHarmRisk(Answer answer) {
            return answer(CaseFacts.SELF_HARM_RISK, answer);
        }

        /**
         * Sets {@link Situation#assaultedWithin72Hours()}.
         *
         * @param answer YES, NO or UNKNOWN
         * @return this builder
         */
        public Builder assaultedWithin72Hours(Answer answer) {
            return answer(CaseFacts.ASSAULTED_WITHIN_72_HOURS, answer);
        }

        /**
         * Sets {@link Situation#lastContactWithExploiter()}.
         *
         * @param contact how long ago the last contact was
         * @return this builder
         */
        public Builder lastContactWithExploiter(LastContact contact) {
            lastContactWithExploiter = Objects.requireNonNull(contact, "lastContactWithExploiter");
            return this;
        }

        FactAnswers answers() {
            return answers;
        }

        /**
         * The value.
         *
         * @return the value; answers that were not set are UNKNOWN
         */
        public Situation build() {
            return new Situation(this);
        }
    }
}
