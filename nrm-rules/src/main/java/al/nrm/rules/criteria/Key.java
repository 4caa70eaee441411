package al.nrm.rules.criteria;

/** A key of the decision that rules conclude, in the order of the document. */
public enum Key {
    STATUS("status", true),
    TREAT_AS("treatAs", true),
    ACT("elements.act", true),
    MEANS("elements.means", true),
    PURPOSE("elements.purpose", true),
    DIMENSIONS("dimensions", false),
    EVIDENCE("evidence", true),
    URGENCY("urgency", true),
    REFERRAL_BASIS("referralBasis", true),
    PATHWAYS("pathways", false),
    DUTIES("duties", false),
    SAFEGUARDS("safeguards", false),
    SERVICES("services", false);

    private final String wire;
    private final boolean single;

    Key(String wire, boolean single) {
        this.wire = wire;
        this.single = single;
    }

    /** The key as the document writes it, a nested one with a dot. */
    public String wire() {
        return wire;
    }

    /** Whether it has exactly one value; otherwise it is a list. */
    public boolean isSingle() {
        return single;
    }

    /** {@code key=VALUE}, as a reason writes it. */
    public String with(Enum<?> value) {
        return wire + "=" + value.name();
    }
}
