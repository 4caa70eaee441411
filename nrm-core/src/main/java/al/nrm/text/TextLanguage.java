package al.nrm.text;

/** The two languages of every sentence of the product. */
public enum TextLanguage {
    /** Albanian. */
    SQ,
    /** English. */
    EN
}
