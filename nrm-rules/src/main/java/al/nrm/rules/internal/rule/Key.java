package al.nrm.rules.internal.rule;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import java.util.Arrays;
import java.util.List;

/** A key of the decision that rules conclude, in the order of the document. */
public enum Key {
    STATUS("status", true, Status.class),
    TREAT_AS("treatAs", true, TreatAs.class),
    ACT("elements.act", true, Answer.class),
    MEANS("elements.means", true, Answer.class),
    PURPOSE("elements.purpose", true, Answer.class),
    DIMENSIONS("dimensions", false, Dimension.class),
    EVIDENCE("evidence", true, Evidence.class),
    URGENCY("urgency", true, Urgency.class),
    REFERRAL_BASIS("referralBasis", true, ReferralBasis.class),
    PATHWAYS("pathways", false, Pathway.class),
    DUTIES("duties", false, DutyAction.class),
    SAFEGUARDS("safeguards", false, SafeguardCode.class),
    SERVICES("services", false, Service.class);

    private final String wire;
    private final boolean single;
    private final Class<?> family;
    /** Each code of the family as a reason writes it; none where the codes are declared by a pack. */
    private final String[] written;

    Key(String wire, boolean single, Class<?> family) {
        this.wire = wire;
        this.single = single;
        this.family = family;
        Object[] constants = family.isEnum() ? family.getEnumConstants() : new Object[0];
        this.written = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            written[i] = wire + "=" + ((Enum<?>) constants[i]).name();
        }
    }

    /** The keys for which rules name a code; the dimensions are derived by the product. */
    public static List<Key> ofRules() {
        return Arrays.stream(values()).filter(key -> key != DIMENSIONS).toList();
    }

    /** The type of its codes: an enumeration, or a type whose codes a pack declares. */
    public Class<?> family() {
        return family;
    }

    /** The key as the document writes it, a nested one with a dot. */
    public String wire() {
        return wire;
    }

    /** The name of the call that concludes it in a rule: the last word of the key, in the singular. */
    public String call() {
        String word = wire.substring(wire.lastIndexOf('.') + 1);
        if (single) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /** Whether it has exactly one value; otherwise it is a list. */
    public boolean isSingle() {
        return single;
    }

    /** {@code key=VALUE}, as a reason writes it. */
    public String with(Code value) {
        return value.place() < written.length ? written[value.place()] : wire + "=" + value.name();
    }

    /** {@code key=VALUE} for a constant of its {@link #family()}, which must be an enumeration. */
    public String with(Enum<?> value) {
        return written[value.ordinal()];
    }
}
