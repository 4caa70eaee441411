package al.nrm.rules.internal.decide;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.UndecidedException;
import al.nrm.decision.Urgency;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules concluded in a case so far: for each key its codes, with the rules that concluded them. A method
 * for a key of one value throws {@link UndecidedException} if rules concluded none, or two.
 */
final class Conclusions {
    /** In the order of the vocabulary. */
    private final Map<Key, List<ConcludedCode>> values = new EnumMap<>(Key.class);

    private final List<ActiveRule> rules = new ArrayList<>(40);
    /** What fell away, by the rule that concluded it. */
    private final IdentityHashMap<ActiveRule, SetAside> setAside = new IdentityHashMap<>(0);

    /**
     * A rule fired.
     *
     * @param needs what the person needs; a rule that passes needs on concludes that each is wanted
     */
    void add(ActiveRule rule, Set<Service> needs) {
        rules.add(rule);
        if (rule.hasPartInExceptions() && setsAside(rule)) {
            values.clear();
            rules.forEach(fired -> conclude(fired, needs));
        } else {
            conclude(rule, needs);
        }
    }

    /** Whether something fell away because this rule fired, of it or of rules that fired before. */
    private boolean setsAside(ActiveRule rule) {
        boolean any = false;
        for (ActiveRule fired : rules) {
            any |= setAside(fired, rule);
            any |= setAside(rule, fired);
        }
        return any;
    }

    private boolean setAside(ActiveRule rule, ActiveRule exception) {
        List<Conclusion> falling = rule.fallingBefore(exception);
        if (falling.isEmpty()) {
            return false;
        }
        setAside.put(rule, setAside(rule).with(falling, exception.id()));
        return true;
    }

    /** What of a rule that fired fell away. */
    SetAside setAside(ActiveRule rule) {
        return setAside.isEmpty() ? SetAside.NOTHING : setAside.getOrDefault(rule, SetAside.NOTHING);
    }

    private void conclude(ActiveRule rule, Set<Service> needs) {
        RuleEffect effect = rule.effect(setAside(rule));
        for (ConcludedCode code : effect.concluded()) {
            add(code, rule);
        }
        if (effect.concludes(Conclusion.OfServices.Which.NEEDED)) {
            for (Service service : needs) {
                add(ConcludedCode.of(Key.SERVICES, Code.of(service), rule), rule);
            }
        }
    }

    private void add(ConcludedCode one, ActiveRule rule) {
        List<ConcludedCode> codes = values.get(one.key());
        if (codes == null) {
            codes = new ArrayList<>(2);
            values.put(one.key(), codes);
        }
        int place = 0;
        while (place < codes.size() && codes.get(place).code().compareTo(one.code()) < 0) {
            place++;
        }
        if (place < codes.size() && codes.get(place).code().equals(one.code())) {
            codes.set(place, codes.get(place).and(rule));
        } else {
            codes.add(place, one);
        }
    }

    /** The rules that fired, stratum by stratum. */
    List<ActiveRule> rules() {
        return rules;
    }

    /** The codes of a key in the order of the vocabulary. */
    List<ConcludedCode> codes(Key key) {
        return values.getOrDefault(key, List.of());
    }

    TreatAs treatAs() {
        return single(Key.TREAT_AS, TreatAs.class);
    }

    Status status() {
        return single(Key.STATUS, Status.class);
    }

    Evidence evidence() {
        return single(Key.EVIDENCE, Evidence.class);
    }

    Urgency urgency() {
        return single(Key.URGENCY, Urgency.class);
    }

    ReferralBasis basis() {
        return single(Key.REFERRAL_BASIS, ReferralBasis.class);
    }

    Elements elements() {
        return Elements.builder()
                .act(single(Key.ACT, Answer.class))
                .means(single(Key.MEANS, Answer.class))
                .purpose(single(Key.PURPOSE, Answer.class))
                .build();
    }

    /** The values of a key in the order of the vocabulary. */
    <E> List<E> all(Key key, Class<E> family) {
        List<ConcludedCode> concluded = codes(key);
        List<E> all = new ArrayList<>(concluded.size());
        for (ConcludedCode one : concluded) {
            all.add(family.cast(one.code().value()));
        }
        return all;
    }

    /**
     * The one value of a key.
     *
     * @throws UndecidedException if there is none, or two
     */
    private <E> E single(Key key, Class<E> family) {
        List<ConcludedCode> concluded = codes(key);
        if (concluded.size() == 1) {
            return family.cast(concluded.get(0).code().value());
        }
        List<Code> codes = concluded.stream().map(ConcludedCode::code).toList();
        List<String> ids = concluded.stream()
                .flatMap(one -> one.rules().stream())
                .map(ActiveRule::id)
                .distinct()
                .sorted()
                .toList();
        throw new UndecidedException(
                codes.isEmpty()
                        ? Text.of(
                                "Asnjë rregull nuk përfundoi " + key.wire() + ".",
                                "No rule concluded " + key.wire() + ".")
                        : Text.of(
                                "Rregullat " + ids + " i japin çelësit " + key.wire() + " vlerat " + codes + ".",
                                "The rules " + ids + " give " + key.wire() + " the values " + codes + "."),
                key.wire(),
                ids);
    }
}
