package al.nrm.event;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.PackReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an event says, one record for each kind. The kind's code on the wire is {@link #kind()}. */
public sealed interface EventContent {
    /**
     * The code of the kind.
     *
     * @return the kind
     */
    Kind kind();

    /** The kinds of events. */
    enum Kind {
        OPENED,
        FACTS,
        ADVISED,
        DONE,
        MOOT,
        REFERRED,
        ANSWERED,
        STARTED,
        SUSPENDED,
        RESUMED,
        ENDED,
        CONSENT,
        SHARED,
        STAGE,
        IDENTIFIED,
        PLANNED,
        REVIEWED,
        OVERRIDDEN,
        CLOSED,
        REOPENED,
        ERASED
    }

    /**
     * The history begins.
     *
     * @param caseFile what is known of the case
     */
    record Opened(CaseFile caseFile) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.OPENED;
        }
    }

    /**
     * More is known, or something was recorded wrongly.
     *
     * @param patch a merge patch (RFC 7396) over the case document in which observations are an object keyed {@code
     *     indicator@agency}
     * @param reason why the facts change
     */
    record Facts(Map<String, @Nullable Object> patch, Reason reason) implements EventContent {
        /** Why facts change. */
        public enum Reason {
            FOUND_OUT,
            CORRECTION
        }

        /** Keeps the order of the keys. */
        public Facts {
            patch = Collections.unmodifiableMap(new LinkedHashMap<>(patch));
        }

        @Override
        public Kind kind() {
            return Kind.FACTS;
        }

        /** Says nothing of the patch, which may be personal. */
        @Override
        public String toString() {
            return "Facts[" + reason + "]";
        }
    }

    /**
     * Advice was given; its duties become tasks.
     *
     * @param decision the decision; empty in a line that only refers to it
     * @param reference what identifies a decision that is kept elsewhere; empty where the decision itself is given
     */
    record Advised(Optional<Decision> decision, Optional<Reference> reference) implements EventContent {
        /**
         * What identifies a decision that is kept elsewhere.
         *
         * @param sha256 the SHA-256 of the decision's canonical form; on the wire {@code decisionSha256}
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

        @Override
        public Kind kind() {
            return Kind.ADVISED;
        }
    }

    /**
     * A duty was done.
     *
     * @param duty the duty
     * @param note free text, personal; never printed
     */
    record Done(DutyKey duty, Optional<String> note) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.DONE;
        }

        /** Leaves the note out. */
        @Override
        public String toString() {
            return "Done[" + duty + "]";
        }
    }

    /**
     * A duty is closed without having been done.
     *
     * @param duty the duty
     * @param reason why
     */
    record Moot(DutyKey duty, Reason reason) implements EventContent {
        /** Why a duty needs no doing. */
        public enum Reason {
            NO_LONGER_DUE,
            DONE_BY_OTHER,
            PERSON_DECLINES,
            IMPOSSIBLE
        }

        @Override
        public Kind kind() {
            return Kind.MOOT;
        }
    }

    /**
     * A referral was sent.
     *
     * @param referral its id, chosen by the sender
     * @param to who is asked
     * @param service the service asked for
     * @param after the earlier referral that it follows, such as one that was declined
     */
    record Referred(String referral, Recipient to, Optional<Service> service, Optional<String> after)
            implements EventContent {
        @Override
        public Kind kind() {
            return Kind.REFERRED;
        }
    }

    /**
     * A referral was answered.
     *
     * @param referral its id
     * @param accepted whether it was accepted
     * @param reason why it was declined; empty when accepted
     */
    record Answered(String referral, boolean accepted, Optional<Reason> reason) implements EventContent {
        /** Why a referral is declined. */
        public enum Reason {
            NO_PLACE,
            NOT_ADMITTED,
            NOT_COMPETENT,
            NO_CONSENT,
            UNSAFE,
            OTHER
        }

        @Override
        public Kind kind() {
            return Kind.ANSWERED;
        }
    }

    /**
     * A service began.
     *
     * @param referral the id of the referral
     */
    record Started(String referral) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.STARTED;
        }
    }

    /**
     * A service rests.
     *
     * @param referral the id of the referral
     */
    record Suspended(String referral) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.SUSPENDED;
        }
    }

    /**
     * A service goes on after it rested.
     *
     * @param referral the id of the referral
     */
    record Resumed(String referral) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.RESUMED;
        }
    }

    /**
     * A referral is over.
     *
     * @param referral its id
     * @param outcome what came of it
     * @param reason free text; empty where none was given
     */
    record Ended(String referral, Outcome outcome, Optional<String> reason) implements EventContent {
        /** What came of a referral. */
        public enum Outcome {
            DELIVERED,
            NOT_DELIVERED,
            WITHDRAWN,
            ENTERED_IN_ERROR
        }

        @Override
        public Kind kind() {
            return Kind.ENDED;
        }

        /** Leaves the reason out. */
        @Override
        public String toString() {
            return "Ended[" + referral + ", " + outcome + "]";
        }
    }

    /**
     * The person agreed, declined, or took an agreement back.
     *
     * @param purpose what for
     * @param answer the answer
     * @param recipient towards whom; empty: towards all
     * @param explainedIn the language in which it was explained, BCP 47
     * @param interpreter whether an interpreter took part
     * @param alone whether the person was asked without the companion
     */
    record ConsentGiven(
            Purpose purpose,
            ConsentAnswer answer,
            Optional<Recipient> recipient,
            Optional<String> explainedIn,
            Answer interpreter,
            Answer alone)
            implements EventContent {
        /** What a consent is for; the names are those of the case document. */
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
             * The word of the rules for it.
             *
             * @return such as {@code Consent.policeReport}
             */
            public String word() {
                return "Consent." + key;
            }

            /**
             * The answer that a case records for it.
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

        @Override
        public Kind kind() {
            return Kind.CONSENT;
        }
    }

    /**
     * Something of the case was shared.
     *
     * @param with who learned it
     * @param what the categories of the disclosure table
     * @param identity whether the recipient learned who the person is
     * @param ground why it was allowed
     */
    record Shared(Recipient with, Set<DataCategory> what, boolean identity, Ground ground) implements EventContent {
        /** The grounds on which something may be shared. */
        public enum Ground {
            CHILD,
            DANGER_TO_LIFE,
            CONSENT,
            DUTY
        }

        /** Keeps the categories in the order of the vocabulary. */
        public Shared {
            what = Collections.unmodifiableSet(new TreeSet<>(what));
        }

        @Override
        public Kind kind() {
            return Kind.SHARED;
        }
    }

    /**
     * The case enters a stage.
     *
     * @param to the stage
     */
    record StageEntered(Stage to) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.STAGE;
        }
    }

    /**
     * The formal identification came to something.
     *
     * @param outcome what
     * @param agencies who took part
     */
    record Identified(FormalIdentification.Outcome outcome, List<Agency> agencies) implements EventContent {
        /** Sorts the agencies. */
        public Identified {
            List<Agency> sorted = new ArrayList<>(agencies);
            Collections.sort(sorted);
            agencies = List.copyOf(sorted);
        }

        @Override
        public Kind kind() {
            return Kind.IDENTIFIED;
        }
    }

    /**
     * A plan of assistance and reintegration.
     *
     * @param goals its goals
     */
    record Planned(List<Goal> goals) implements EventContent {
        /** What a goal is about. */
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
         * @param topic what it is about; on the wire {@code goal}
         * @param actions what will be done
         * @param until by when
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

        @Override
        public Kind kind() {
            return Kind.PLANNED;
        }

        /** Leaves the actions out, which may be personal. */
        @Override
        public String toString() {
            return "Planned[" + goals.stream().map(Goal::topic).toList() + "]";
        }
    }

    /**
     * The plan was looked at again.
     *
     * @param outcomes how each goal goes
     * @param next the day of the next review
     * @param retraffickingRisk whether a new risk of trafficking was seen
     */
    record Reviewed(List<GoalOutcome> outcomes, Optional<LocalDate> next, Answer retraffickingRisk)
            implements EventContent {
        /** How a goal goes. */
        public enum Progress {
            BETTER,
            SAME,
            WORSE,
            REACHED
        }

        /**
         * How one goal goes.
         *
         * @param topic the goal; on the wire {@code goal}
         * @param state how it goes
         */
        public record GoalOutcome(Planned.Topic topic, Progress state) {}

        /** Copies the outcomes. */
        public Reviewed {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Kind kind() {
            return Kind.REVIEWED;
        }
    }

    /**
     * A person departed from the advice. The advice stays beside it.
     *
     * @param what what of the advice, {@code key=VALUE}
     * @param instead what was done instead
     * @param reason why
     * @param text free text, personal; never printed
     */
    record Overridden(String what, Optional<String> instead, Reason reason, Optional<String> text)
            implements EventContent {
        /** Why advice is departed from. */
        public enum Reason {
            MORE_IS_KNOWN,
            LAW_DIFFERS,
            PERSON_WISHES,
            RESOURCES,
            OTHER
        }

        @Override
        public Kind kind() {
            return Kind.OVERRIDDEN;
        }

        /** Leaves the text out. */
        @Override
        public String toString() {
            return "Overridden[" + what + ", " + reason + "]";
        }
    }

    /**
     * The case is closed by two pairs of eyes.
     *
     * @param reason why
     * @param second who agreed: another role or agency than the one that records
     */
    record Closed(Reason reason, Actor second) implements EventContent {
        /** Why a case is closed. */
        public enum Reason {
            GOALS_REACHED,
            PERSON_LEFT,
            TRANSFERRED,
            RETURNED,
            LOST_CONTACT,
            DIED
        }

        @Override
        public Kind kind() {
            return Kind.CLOSED;
        }
    }

    /**
     * A closed case is opened again.
     *
     * @param reason why
     */
    record Reopened(Reason reason) implements EventContent {
        /** Why a case is opened again. */
        public enum Reason {
            NEW_CONTACT,
            NEW_FACTS,
            ERROR
        }

        @Override
        public Kind kind() {
            return Kind.REOPENED;
        }
    }

    /**
     * The personal parts of earlier lines are gone; their hashes stay.
     *
     * @param policy the id of the parameter that demands it
     */
    record Erased(String policy) implements EventContent {
        @Override
        public Kind kind() {
            return Kind.ERASED;
        }
    }
}
