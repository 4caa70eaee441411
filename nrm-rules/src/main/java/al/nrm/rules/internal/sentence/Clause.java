package al.nrm.rules.internal.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition made of sentences: one requirement of one fact, or several joined. Adjacent sentences on the same fact
 * become one pattern, as in the formal language.
 */
sealed interface Clause {
    /** Writes the clause, each sentence on its own line. */
    void write(RuleLines lines, String before, String after);

    /** How parts are joined. */
    enum Joint {
        AND(" and ", " && "),
        OR(" or ", " || ");

        private final String facts;
        private final String fields;

        Joint(String facts, String fields) {
            this.facts = facts;
            this.fields = fields;
        }
    }

    /** A requirement of one fact. */
    record OfFact(String noun, Demand demand) implements Clause {
        @Override
        public void write(RuleLines lines, String before, String after) {
            demand.writeAll(lines, before + noun + "( ", " )" + after);
        }
    }

    /** Several clauses. */
    record Joined(Joint joint, List<Clause> parts) implements Clause {
        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public void write(RuleLines lines, String before, String after) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i)
                        .write(lines, i == 0 ? before + "( " : joint.facts, i == parts.size() - 1 ? " )" + after : "");
            }
        }
    }

    /** A clause under {@code not} or {@code exists}. */
    record Under(String word, Clause part) implements Clause {
        @Override
        public void write(RuleLines lines, String before, String after) {
            part.write(lines, before + word + " ", after);
        }
    }

    /** A requirement of the fields of one fact. */
    sealed interface Demand {
        /** Writes it as a part of another demand. */
        void write(RuleLines lines, String before, String after);

        /** Writes it as the whole of a pattern, in which commas join the comparisons. */
        default void writeAll(RuleLines lines, String before, String after) {
            write(lines, before, after);
        }
    }

    /** One sentence. */
    record Said(int line, String comparison) implements Demand {
        @Override
        public void write(RuleLines lines, String before, String after) {
            lines.add(line, before + comparison + after);
        }
    }

    /** Several requirements of the same fact. */
    record Together(Joint joint, List<Demand> parts) implements Demand {
        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public void write(RuleLines lines, String before, String after) {
            each(lines, before + "( ", joint.fields, " )" + after);
        }

        @Override
        public void writeAll(RuleLines lines, String before, String after) {
            each(lines, before, joint == Joint.AND ? ", " : joint.fields, after);
        }

        private void each(RuleLines lines, String before, String between, String after) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).write(lines, i == 0 ? before : between, i == parts.size() - 1 ? after : "");
            }
        }
    }

    /** The parts with nested parts of the same joint flattened, and neighbours on the same fact merged. */
    static List<Clause> merged(Joint joint, List<Clause> parts) {
        List<Clause> merged = new ArrayList<>();
        for (Clause part : flat(joint, parts)) {
            Clause last = merged.isEmpty() ? part : merged.get(merged.size() - 1);
            boolean same = !merged.isEmpty()
                    && part instanceof OfFact one
                    && last instanceof OfFact other
                    && one.noun().equals(other.noun());
            if (same) {
                merged.set(merged.size() - 1, together(joint, (OfFact) last, (OfFact) part));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private static List<Clause> flat(Joint joint, List<Clause> parts) {
        List<Clause> flat = new ArrayList<>();
        for (Clause part : parts) {
            if (part instanceof Joined joined && joined.joint() == joint) {
                flat.addAll(joined.parts());
            } else {
                flat.add(part);
            }
        }
        return flat;
    }

    private static OfFact together(Joint joint, OfFact one, OfFact other) {
        List<Demand> demands = new ArrayList<>();
        for (Demand demand : List.of(one.demand(), other.demand())) {
            if (demand instanceof Together group && group.joint() == joint) {
                demands.addAll(group.parts());
            } else {
                demands.add(demand);
            }
        }
        return new OfFact(one.noun(), new Together(joint, demands));
    }

    /** One clause out of several. */
    static Clause join(Joint joint, List<Clause> parts) {
        List<Clause> merged = merged(joint, parts);
        return merged.size() == 1 ? merged.get(0) : new Joined(joint, merged);
    }
}
