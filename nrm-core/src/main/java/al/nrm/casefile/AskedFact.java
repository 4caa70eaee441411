package al.nrm.casefile;

/**
 * A fact of a case that can be answered, named by its pointer: a {@link CaseFact}, or a question about one.
 *
 * <p>The pointer is that of the case document, such as {@code /person/age} or {@code /situation/immediateDanger}. An
 * indicator is {@code /observations/<id>}, although the document holds a list of observations there.
 *
 * <pre>{@code
 * CaseFile more = caseFile.answered(CaseFacts.AGE, 17);
 * }</pre>
 */
@FunctionalInterface
public interface AskedFact {
    /** Prefix of the pointers of indicators. */
    String OBSERVATIONS = "/observations/";

    /**
     * The place of the fact.
     *
     * @return a JSON pointer (RFC 6901)
     */
    String pointer();
}
