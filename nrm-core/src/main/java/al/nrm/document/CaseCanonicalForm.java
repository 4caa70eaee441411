package al.nrm.document;

import al.nrm.casefile.CaseDraft;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of what a case says about the facts: {@link CanonicalJson} of its document without identity and notes,
 * observations by their own text. It is the same for every order of the observations. A decision names its case by the
 * SHA-256 of this text, so that whoever keeps both can prove that they belong together, and nothing about the identity can
 * be found out from it.
 *
 * <pre>{@code
 * boolean same = decision.caseSha256().equals(Optional.of(CaseCanonicalForm.sha256(caseFile)));
 * }</pre>
 */
public final class CaseCanonicalForm {
    private static final Codec<Observation> OBSERVATION = CaseDocument.observation();
    private static final ObjectCodec<CaseFile, CaseDraft> FACTS =
            CaseDocument.codec(new ByText(Codec.list(OBSERVATION)), false);

    private CaseCanonicalForm() {}

    /**
     * The canonical text of a case.
     *
     * @param file the case
     * @return JSON on one line by RFC 8785
     */
    public static String of(CaseFile file) {
        return written(file, CanonicalText.kept()).toString();
    }

    /**
     * The hash by which a decision names its case.
     *
     * @param file the case
     * @return SHA-256 of the canonical text in UTF-8: 64 hexadecimal digits in lower case
     */
    public static String sha256(CaseFile file) {
        return written(file, CanonicalText.hashed()).sha256();
    }

    private static CanonicalText written(CaseFile file, CanonicalText text) {
        FACTS.appendCanonical(file, text);
        return text;
    }

    /** Observations in the order of their own canonical texts. */
    private record ByText(Codec<List<Observation>> inAnyOrder) implements Codec<List<Observation>> {
        @Override
        public Shape shape() {
            return inAnyOrder.shape();
        }

        @Override
        public List<Observation> read(Object tree) {
            return inAnyOrder.read(tree);
        }

        @Override
        public @Nullable Object write(List<Observation> observations) {
            return inAnyOrder.write(observations);
        }

        @Override
        public boolean isKnown(List<Observation> observations) {
            return inAnyOrder.isKnown(observations);
        }

        @Override
        public void appendCanonical(List<Observation> observations, CanonicalText text) {
            text.sorted(observations, OBSERVATION);
        }
    }
}
