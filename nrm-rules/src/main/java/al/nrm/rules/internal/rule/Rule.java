package al.nrm.rules.internal.rule;

import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.Correction;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * One criterion, read from a pack and checked word by word.
 *
 * @param id its name in the pack
 * @param sentence its text, as a decision shows it
 * @param citations what it rests on
 * @param inForce the days on which it applies
 * @param policy whether it is an interpretation without a text of law
 * @param corrects what of an earlier version of the pack it corrects
 * @param overrides the rules to which it is an exception
 * @param when what must hold
 * @param then what follows; at least one
 * @param place its file and line
 */
public record Rule(
        String id,
        Text sentence,
        List<Citation> citations,
        InForce inForce,
        boolean policy,
        Optional<Correction> corrects,
        List<Overridden> overrides,
        Condition when,
        List<Conclusion> then,
        Place place)
        implements CitedEntry {

    public Rule {
        citations = List.copyOf(citations);
        overrides = List.copyOf(overrides);
        then = List.copyOf(then);
    }

    /** The same rule with another condition and other conclusions. */
    public Rule with(Condition condition, List<Conclusion> conclusions) {
        return new Rule(id, sentence, citations, inForce, policy, corrects, overrides, condition, conclusions, place);
    }

    /** The same rule as an exception to other rules. */
    public Rule overriding(List<Overridden> others) {
        return new Rule(id, sentence, citations, inForce, policy, corrects, others, when, then, place);
    }

    /**
     * A rule to which another one is an exception.
     *
     * @param rule its id
     * @param line the line of the exception that names it
     */
    public record Overridden(String rule, int line) {}

    /** A file of the pack and a line in it, from 1. */
    public record Place(String path, int line) {
        @Override
        public String toString() {
            return path + ":" + line;
        }
    }

    /** The keys that must be concluded before this rule can be read. */
    public Set<Key> reads() {
        Set<Key> keys = EnumSet.noneOf(Key.class);
        for (Condition.Compare compare : when.comparisons()) {
            keys.addAll(compare.field().group().requires());
        }
        return keys;
    }

    /** The keys whose conclusions this rule reads; of the three elements only those that it names. */
    public Set<Key> keysRead() {
        Set<Key> keys = EnumSet.noneOf(Key.class);
        for (Condition.Compare compare : when.comparisons()) {
            Field field = compare.field();
            for (Key key : field.group().requires()) {
                if (field.group() != FactGroup.ELEMENTS || key.wire().equals("elements." + field.name())) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The keys that this rule concludes. */
    public Set<Key> writes() {
        Set<Key> keys = EnumSet.noneOf(Key.class);
        for (Conclusion conclusion : then) {
            Optional<Key> concluded = conclusion.concluded();
            if (concluded.isPresent()) {
                keys.add(concluded.get());
            }
        }
        return keys;
    }

    /** Its conclusions that are codes, in order. */
    public Stream<Conclusion.OfCode> codes() {
        return then.stream().filter(Conclusion.OfCode.class::isInstance).map(Conclusion.OfCode.class::cast);
    }

    /** Whether it concludes the needs of the case, which may be any service. */
    public boolean concludesNeeds() {
        return then.stream().anyMatch(Conclusion::isOfNeeds);
    }

    /** Whether it concludes a value for a key; a rule that concludes the needs may conclude any service. */
    public boolean concludes(Key key, Code value) {
        return codes().anyMatch(code -> code.is(key, value)) || (key == Key.SERVICES && concludesNeeds());
    }

    /** Every comparison of the condition. */
    public List<Condition.Compare> comparisons() {
        return when.comparisons();
    }

    /** The parameters that it compares with, whose value its facts rest on, that are time limits, or that it shows. */
    public SortedSet<String> parametersRead() {
        SortedSet<String> ids = when.parametersRead();
        codes().forEach(code -> code.deadline().ifPresent(ids::add));
        then.stream()
                .filter(Conclusion.Mention.class::isInstance)
                .forEach(mention -> ids.add(((Conclusion.Mention) mention).parameter()));
        return ids;
    }
}
