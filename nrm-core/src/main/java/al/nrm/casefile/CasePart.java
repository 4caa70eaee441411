package al.nrm.casefile;

/** A part of a case that holds facts, in the order of the case document. */
public enum CasePart {
    /** The case itself: its days and its needs. */
    CASE(""),
    DETECTION("detection"),
    PERSON("person"),
    EXPLOITATION("exploitation"),
    SITUATION("situation"),
    CONSENT("consent"),
    FORMAL_IDENTIFICATION("formalIdentification");

    private final String key;

    CasePart(String key) {
        this.key = key;
    }

    /**
     * The key of the part in the case document.
     *
     * @return the key; empty for {@link #CASE}, whose facts are keys of the document itself
     */
    public String key() {
        return key;
    }

    /**
     * The JSON pointer of a fact of this part.
     *
     * @param fact the key of the fact
     * @return such as {@code /person/age}
     */
    String pointer(String fact) {
        return key.isEmpty() ? "/" + fact : "/" + key + "/" + fact;
    }
}
