package al.nrm.document;

import al.nrm.casefile.CaseFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private CaseCanonicalForm() {}

    /**
     * The canonical text of a case.
     *
     * @param file the case
     * @return JSON on one line by RFC 8785
     */
    public static String of(CaseFile file) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(CaseDocument.tree(file));
        tree.computeIfPresent("person", (key, person) -> without("identity", person));
        tree.computeIfPresent("observations", (key, observations) -> sorted(observations));
        return CanonicalJson.of(tree);
    }

    /**
     * The hash by which a decision names its case.
     *
     * @param file the case
     * @return SHA-256 of the canonical text in UTF-8: 64 hexadecimal digits in lower case
     */
    public static String sha256(CaseFile file) {
        return CanonicalJson.sha256OfText(of(file));
    }

    private static List<Object> sorted(Object observations) {
        List<Map.Entry<String, Object>> byText = new ArrayList<>();
        ((List<?>) observations).forEach(observation -> {
            Object bare = without("note", observation);
            byText.add(Map.entry(CanonicalJson.of(bare), bare));
        });
        byText.sort(Map.Entry.comparingByKey());
        return byText.stream().map(Map.Entry::getValue).toList();
    }

    private static Map<Object, @Nullable Object> without(String key, Object object) {
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>((Map<?, ?>) object);
        rest.remove(key);
        return rest;
    }
}
