package al.nrm.rules.internal.rule;

import java.util.Optional;

/** What follows when a rule fires. */
public sealed interface Conclusion {
    /** A code for a key of the decision; a duty may name the parameter of its time limit. */
    record OfCode(Key key, Code code, Optional<String> deadline) implements Conclusion {}

    /** The rule speaks for the services that the product worked out. */
    record OfServices(Which which) implements Conclusion {
        /** Which of them. */
        public enum Which {
            /** Those that the case names as needs; they become wanted. */
            NEEDED,
            /** Those that a provider of the directory offers. */
            OFFERED,
            /** Those that have at least one option. */
            OPTIONS,
            /** Those with an option that carries a caution. */
            CAUTIONED,
            /** Those without an option. */
            UNMET,
            /** Those that no provider of the directory offers at all. */
            NOT_IN_DIRECTORY
        }
    }

    /** The reason shows the value of a parameter; nothing else follows from it. */
    record Mention(String parameter) implements Conclusion {}
}
