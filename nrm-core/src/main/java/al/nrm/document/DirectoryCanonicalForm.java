package al.nrm.document;

import al.nrm.provider.Directory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one text that stands for a directory, whatever order its entries came in: JSON on one line, providers by id,
 * offices and hotlines by their own text, keys sorted, codes in the order of the vocabulary, what is unknown left out,
 * no space and no escape that JSON does not demand. {@code directory.sha256} is taken over its UTF-8 bytes.
 *
 * <p>Like every text that leaves, it holds no confidential address.
 */
public final class DirectoryCanonicalForm {
    private DirectoryCanonicalForm() {}

    /** The canonical text of a directory. */
    public static String of(Directory directory) {
        Map<String, @Nullable Object> tree = DirectoryDocument.tree(
                Directory.builder().from(directory).providers(directory.byId()).build());
        tree.computeIfPresent("agencies", (key, offices) -> byText(offices));
        tree.computeIfPresent("hotlines", (key, hotlines) -> byText(hotlines));
        return text(tree);
    }

    private static List<Object> byText(Object list) {
        List<Object> sorted = new ArrayList<>((List<?>) list);
        sorted.sort(Comparator.comparing(DirectoryCanonicalForm::text));
        return sorted;
    }

    private static String text(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(String.valueOf(key), entry));
            text.append('{');
            String comma = "";
            for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
                text.append(comma);
                quote(text, entry.getKey());
                text.append(':');
                append(text, entry.getValue());
                comma = ",";
            }
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            String comma = "";
            for (Object entry : list) {
                text.append(comma);
                append(text, entry);
                comma = ",";
            }
            text.append(']');
        } else if (value instanceof String string) {
            quote(text, string);
        } else {
            text.append(value);
        }
    }

    private static void quote(StringBuilder text, String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
