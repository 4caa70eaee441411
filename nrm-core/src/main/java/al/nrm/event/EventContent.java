package al.nrm.event;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.PackReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The content of an event, one record for each kind; {@link #kind()} is the code in the document. */
public sealed interface EventContent {
    /**
     * The code of the kind.
     *
     * @return the kind
     */
    default Kind kind() {
        return Objects.requireNonNull(Kind.BY_CONTENT.get(getClass()));
    }

    /** The kinds of events. */
    enum Kind {
        OPENED(Opened.class),
        FACTS(Facts.class),
        ADVISED(Advised.class),
        DONE(Done.class),
        MOOT(Moot.class),
        REFERRED(Referred.class),
        ANSWERED(Answered.class),
        STARTED(Started.class),
        SUSPENDED(Suspended.class),
        RESUMED(Resumed.class),
        ENDED(Ended.class),
        CONSENT(ConsentGiven.class),
        SHARED(Shared.class),
        STAGE(StageEntered.class),
        IDENTIFIED(Identified.class),
        PLANNED(Planned.class),
        REVIEWED(Reviewed.class),
        OVERRIDDEN(Overridden.class),
        CLOSED(Closed.class),
        REOPENED(Reopened.class),
        ERASED(Erased.class);

        private static final Map<Class<?>, Kind> BY_CONTENT =
                Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.content, kind -> kind));

        private final Class<? extends EventContent> content;

        Kind(Class<? extends EventContent> content) {
            this.content = content;
        }
    }

    /** An event of one referral. */
    sealed interface OfReferral extends EventContent {
        /**
         * The referral.
         *
         * @return its id
         */
        String referral();
    }

    /**
     * The history of a case was opened.
     *
     * @param caseFile what is known of the case
     */
    record Opened(CaseFile caseFile) implements EventContent {}

    /**
     * Facts were added or corrected.
     *
     * @param patch a merge patch (RFC 7396) over the case document in which observations are an object keyed {@code
     *     indicator@agency}
     * @param reason why the facts change
     */
    record Facts(Map<String, @Nullable Object> patch, Facts.Reason reason) implements EventContent {
        /** Why facts change. */
        public enum Reason {
            FOUND_OUT,
            CORRECTION
        }

        /** Keeps the order of the keys. */
        public Facts {
            patch = Collections.unmodifiableMap(new LinkedHashMap<>(patch));
        }

        /** Leaves out the patch, which may be personal. */
        @Override
        public String toString() {
            return "Facts[" + reason + "]";
        }
    }

    /**
     * Advice was given; its duties become tasks.
     *
     * @param decision the decision; empty if the line only refers to it
     * @param reference what identifies a decision that is kept elsewhere; empty where the decision itself is given
     */
    record Advised(Optional<Decision> decision, Optional<Reference> reference) implements EventContent {
        /**
         * What identifies a decision that is kept elsewhere.
         *
         * @param sha256 the SHA-256 of the decision's canonical form; in the document {@code decisionSha256}
         * @param pack the rule pack of the decision
         * @param asOf the day whose law was applied
         */
        public record Reference(String sha256, PackReference pack, LocalDate asOf) {}

        /**
         * Checks that exactly one is given.
         *
         * @throws IllegalArgumentException if both or none are present
         */
        public Advised {
            if (decision.isPresent() == reference.isPresent()) {
                throw new IllegalArgumentException("Advice is a decision or a reference to one.");
            }
        }
    }

    /**
     * A duty was performed.
     *
     * @param duty the duty
     * @param note free text, personal; never printed
     */
    record Done(DutyKey duty, Optional<String> note) implements EventContent {
        /** Leaves the note out. */
        @Override
        public String toString() {
            return "Done[" + duty + "]";
        }
    }

    /**
     * A duty was closed without having been performed.
     *
     * @param duty the duty
     * @param reason why
     */
    record Moot(DutyKey duty, Moot.Reason reason) implements EventContent {
        /** Why a duty need not be performed. */
        public enum Reason {
            NO_LONGER_DUE,
            DONE_BY_OTHER,
            PERSON_DECLINES,
            IMPOSSIBLE
        }
    }

    /**
     * A referral was sent.
     *
     * @param referral its id, chosen by the sender
     * @param to the recipient of the referral
     * @param service the requested service
     * @param after the earlier referral that it follows, such as one that was declined
     */
    record Referred(String referral, Recipient to, Optional<Service> service, Optional<String> after)
            implements OfReferral {}

    /**
     * A referral was answered.
     *
     * @param referral its id
     * @param accepted whether it was accepted
     * @param reason why it was declined; empty when accepted
     */
    record Answered(String referral, boolean accepted, Optional<Answered.Reason> reason) implements OfReferral {
        /** Why a referral is declined. */
        public enum Reason {
            NO_PLACE,
            NOT_ADMITTED,
            NOT_COMPETENT,
            NO_CONSENT,
            UNSAFE,
            OTHER
        }
    }

    /**
     * A service was started.
     *
     * @param referral the id of the referral
     */
    record Started(String referral) implements OfReferral {}

    /**
     * A service was suspended.
     *
     * @param referral the id of the referral
     */
    record Suspended(String referral) implements OfReferral {}

    /**
     * A suspended service was resumed.
     *
     * @param referral the id of the referral
     */
    record Resumed(String referral) implements OfReferral {}

    /**
     * A referral has ended.
     *
     * @param referral its id
     * @param outcome its result
     * @param reason free text; empty where none was given
     */
    record Ended(String referral, Outcome outcome, Optional<String> reason) implements OfReferral {
        /** The result of a referral. */
        public enum Outcome {
            DELIVERED,
            NOT_DELIVERED,
            WITHDRAWN,
            ENTERED_IN_ERROR
        }

        /** Leaves the reason out. */
        @Override
        public String toString() {
            return "Ended[" + referral + ", " + outcome + "]";
        }
    }

    /**
     * The person gave, refused or withdrew consent.
     *
     * @param purpose the purpose
     * @param answer the answer
     * @param recipient the recipient that it concerns; empty: all recipients
     * @param explainedIn the language in which it was explained, BCP 47
     * @param interpreter whether an interpreter took part
     * @param alone whether the companion was absent
     */
    record ConsentGiven(
            Purpose purpose,
            ConsentAnswer answer,
            Optional<Recipient> recipient,
            Optional<String> explainedIn,
            Answer interpreter,
            Answer alone)
            implements EventContent {
        /** The purposes of consent; the names are those of the case document. */
        public enum Purpose {
            REFERRAL("referral"),
            FORMAL_IDENTIFICATION("formalIdentification"),
            POLICE_REPORT("policeReport"),
            DATA_SHARING("dataSharing");

            private final String key;

            Purpose(String key) {
                this.key = key;
            }

            /**
             * The key in the case document.
             *
             * @return the key below {@code /consent}
             */
            public String key() {
                return key;
            }

            /**
             * The word for this purpose in the rule vocabulary.
             *
             * @return such as {@code Consent.policeReport}
             */
            public String word() {
                return "Consent." + key;
            }

            /**
             * The answer that a case records for this purpose.
             *
             * @param consent the consent of the case
             * @return its answer for this purpose
             */
            public Answer of(Consent consent) {
                return switch (this) {
                    case REFERRAL -> consent.referral();
                    case FORMAL_IDENTIFICATION -> consent.formalIdentification();
                    case POLICE_REPORT -> consent.policeReport();
                    case DATA_SHARING -> consent.dataSharing();
                };
            }
        }

        /** The answer of the person. */
        public enum ConsentAnswer {
            YES,
            NO,
            WITHDRAWN
        }
    }

    /**
     * Data of the case were shared.
     *
     * @param with the recipient
     * @param what the categories of the disclosure table
     * @param identity whether the recipient learned who the person is
     * @param ground the ground on which it was allowed
     */
    record Shared(Recipient with, Set<DataCategory> what, boolean identity, DisclosureGround ground)
            implements EventContent {
        /** Keeps the categories in the order of the vocabulary. */
        public Shared {
            what = Collections.unmodifiableSet(new TreeSet<>(what));
        }
    }

    /**
     * The case entered a stage.
     *
     * @param to the stage
     */
    record StageEntered(Stage to) implements EventContent {}

    /**
     * The formal identification has an outcome.
     *
     * @param outcome the outcome
     * @param agencies the agencies that took part
     */
    record Identified(FormalIdentification.Outcome outcome, List<Agency> agencies) implements EventContent {
        /** Sorts the agencies. */
        public Identified {
            List<Agency> sorted = new ArrayList<>(agencies);
            Collections.sort(sorted);
            agencies = List.copyOf(sorted);
        }
    }

    /**
     * A plan of assistance and reintegration.
     *
     * @param goals its goals
     */
    record Planned(List<Goal> goals) implements EventContent {
        /** The topic of a goal. */
        public enum Topic {
            HOUSING,
            INCOME,
            SCHOOLING,
            HEALTH,
            SAFETY,
            FAMILY,
            DOCUMENTS,
            LEGAL
        }

        /**
         * A goal of the plan.
         *
         * @param topic its topic; in the document {@code goal}
         * @param actions what will be done
         * @param until the last day
         */
        public record Goal(Topic topic, List<String> actions, Optional<LocalDate> until) {
            /** Copies the actions. */
            public Goal {
                actions = List.copyOf(actions);
            }
        }

        /** Copies the goals. */
        public Planned {
            goals = List.copyOf(goals);
        }

        /** Leaves out the actions, which may be personal. */
        @Override
        public String toString() {
            return "Planned[" + goals.stream().map(Goal::topic).toList() + "]";
        }
    }

    /**
     * The plan was reviewed.
     *
     * @param outcomes the progress of each goal
     * @param next the day of the next review
     * @param retraffickingRisk whether a new risk of trafficking was seen
     */
    record Reviewed(List<GoalOutcome> outcomes, Optional<LocalDate> next, Answer retraffickingRisk)
            implements EventContent {
        /** The progress of a goal. */
        public enum Progress {
            BETTER,
            SAME,
            WORSE,
            REACHED
        }

        /**
         * The progress of one goal.
         *
         * @param topic the goal; in the document {@code goal}
         * @param state its progress
         */
        public record GoalOutcome(Planned.Topic topic, Progress state) {}

        /** Copies the outcomes. */
        public Reviewed {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The agency departed from the advice. The advice remains in the history.
     *
     * @param what the conclusion that was not followed, {@code key=VALUE}
     * @param instead the measure taken instead
     * @param reason why
     * @param text free text, personal; never printed
     */
    record Overridden(String what, Optional<String> instead, Overridden.Reason reason, Optional<String> text)
            implements EventContent {
        /** Why the agency departed from the advice. */
        public enum Reason {
            MORE_IS_KNOWN,
            LAW_DIFFERS,
            PERSON_WISHES,
            RESOURCES,
            OTHER
        }

        /** Leaves the text out. */
        @Override
        public String toString() {
            return "Overridden[" + what + ", " + reason + "]";
        }
    }

    /**
     * The case was closed with the agreement of a second person.
     *
     * @param reason why
     * @param second the second person: of another role or agency than the one that records
     */
    record Closed(Closed.Reason reason, Actor second) implements EventContent {
        /** Why a case is closed. */
        public enum Reason {
            GOALS_REACHED,
            PERSON_LEFT,
            TRANSFERRED,
            RETURNED,
            LOST_CONTACT,
            DIED
        }
    }

    /**
     * A closed case was reopened.
     *
     * @param reason why
     */
    record Reopened(Reopened.Reason reason) implements EventContent {
        /** Why a case is reopened. */
        public enum Reason {
            NEW_CONTACT,
            NEW_FACTS,
            ERROR
        }
    }

    /**
     * The personal parts of earlier lines were erased; their hashes remain.
     *
     * @param policy the id of the parameter that requires it
     */
    record Erased(String policy) implements EventContent {}
}
