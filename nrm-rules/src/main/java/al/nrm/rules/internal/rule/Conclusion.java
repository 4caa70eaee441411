package al.nrm.rules.internal.rule;

import java.util.Optional;

/** What follows when a rule fires. */
public sealed interface Conclusion {
    /** The key for which it concludes a value or members; empty if nothing is concluded. */
    default Optional<Key> concluded() {
        if (this instanceof OfCode code) {
            return Optional.of(code.key());
        }
        return isOfNeeds() ? Optional.of(Key.SERVICES) : Optional.empty();
    }

    /** Whether it concludes the services that the case names as needs, which may be any. */
    default boolean isOfNeeds() {
        return this instanceof OfServices services && services.which() == OfServices.Which.NEEDED;
    }

    /** A code for a key of the decision; a duty may name the parameter of its time limit. */
    record OfCode(Key key, Code code, Optional<String> deadline) implements Conclusion {
        /** Whether it is a code of a key. */
        public boolean is(Key other, Code one) {
            return key == other && code.equals(one);
        }
    }

    /** The rule is a reason for services that the product derived. */
    record OfServices(Which which) implements Conclusion {
        /** Which of them. */
        public enum Which {
            /** Those that the case names as needs; they become wanted. */
            NEEDED("neededServices"),
            /** Those that a provider of the directory offers. */
            OFFERED("offeredServices"),
            /** Those that have at least one option. */
            OPTIONS("servicesWithOption"),
            /** Those with an option that carries a caution. */
            CAUTIONED("servicesWithCaution"),
            /** Those without an option. */
            UNMET("unmetServices"),
            /** Those that no provider of the directory offers at all. */
            NOT_IN_DIRECTORY("servicesNotInDirectory");

            private final String call;

            Which(String call) {
                this.call = call;
            }

            /** The name of its call in a rule. */
            public String call() {
                return call;
            }
        }
    }

    /** The reason shows the value of a parameter; nothing else follows from it. */
    record Mention(String parameter) implements Conclusion {}
}
