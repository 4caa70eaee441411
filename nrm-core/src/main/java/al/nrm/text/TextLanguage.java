package al.nrm.text;

/** The two languages that every sentence of the product is written in. */
public enum TextLanguage {
    /** Albanian. */
    SQ,
    /** English. */
    EN
}
