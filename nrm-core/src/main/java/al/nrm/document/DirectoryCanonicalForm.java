package al.nrm.document;

import al.nrm.provider.Directory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a directory, the same for every order of its entries: {@link CanonicalJson}, providers by id,
 * offices and hotlines by their own text, codes in the order of the vocabulary, unknown values left out. {@code
 * directory.sha256} is taken over its UTF-8 bytes.
 *
 * <p>It contains no confidential address.
 */
public final class DirectoryCanonicalForm {
    private DirectoryCanonicalForm() {}

    /**
     * The canonical text of a directory.
     *
     * @param directory entries in any order
     * @return JSON by RFC 8785
     */
    public static String of(Directory directory) {
        Map<String, @Nullable Object> tree = DirectoryDocument.tree(
                Directory.builder().from(directory).providers(directory.byId()).build());
        tree.computeIfPresent("agencies", (key, offices) -> byText(offices));
        tree.computeIfPresent("hotlines", (key, hotlines) -> byText(hotlines));
        return CanonicalJson.of(tree);
    }

    private static List<Object> byText(Object list) {
        List<Object> sorted = new ArrayList<>((List<?>) list);
        sorted.sort(Comparator.comparing(CanonicalJson::of));
        return sorted;
    }
}
