package al.nrm.io.report.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Writes HTML in which every text and every value of an attribute is escaped, and every element is closed.
 *
 * <pre>{@code
 * html.block("section", at("class", "box"), () -> html.element("h2", "Now", at()));
 * }</pre>
 */
public final class Markup {
    /** An element within a sentence: a line break after it would be read as a space. */
    private static final Set<String> IN_LINE = Set.of("a", "b", "strong", "span", "code");

    private final StringBuilder out = new StringBuilder();

    private Markup() {}

    /** Begins a page of its own. */
    public static Markup page() {
        Markup page = new Markup();
        page.out.append("<!DOCTYPE html>\n");
        return page;
    }

    /** Begins a piece of a page. */
    public static Markup piece() {
        return new Markup();
    }

    /** An element around what is written inside. */
    public Markup block(String element, Attributes attributes, Runnable inside) {
        tag(element, attributes);
        inside.run();
        end(element);
        return this;
    }

    /** An element with text content only. */
    public Markup element(String element, String text, Attributes attributes) {
        tag(element, attributes);
        text(text);
        end(element);
        return this;
    }

    /** An element that holds nothing and is not closed, such as {@code meta}. */
    public Markup empty(String element, Attributes attributes) {
        tag(element, attributes);
        return this;
    }

    /**
     * The attributes of an element.
     *
     * @param namesAndValues names and values in turn
     */
    public static Attributes at(String... namesAndValues) {
        return new Attributes(List.of(namesAndValues));
    }

    /** Writes a text, escaped. */
    public Markup text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    /** Style sheets are the product's own and hold no {@code <}; inside them nothing may be escaped. */
    public Markup style(String sheet) {
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** Scripts are the product's own and hold no {@code <}; inside them nothing may be escaped. */
    public Markup script(String script) {
        out.append("<script>").append(script).append("</script>\n");
        return this;
    }

    /**
     * The hash by which a policy names a script.
     *
     * @param script the script as {@link #script} writes it
     * @return SHA-256 in Base64
     */
    static String scriptHash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Writes markup as it is: made by this class, or from a layout that the reader of its pack has checked. */
    public Markup checked(String layout) {
        out.append(layout);
        return this;
    }

    private void end(String element) {
        out.append("</").append(element).append(IN_LINE.contains(element) ? ">" : ">\n");
    }

    private void tag(String element, Attributes attributes) {
        out.append('<').append(element);
        List<String> values = attributes.namesAndValues();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            out.append(' ').append(values.get(i)).append("=\"");
            text(values.get(i + 1));
            out.append('"');
        }
        out.append('>');
    }

    private void escape(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                int type = Character.getType(point);
                // A change of direction could make a text look like another one.
                boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
                out.append(hidden ? " " : Character.toString(point));
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The attributes of an element: names and values in turn. */
    public record Attributes(List<String> namesAndValues) {
        public Attributes {
            namesAndValues = List.copyOf(namesAndValues);
        }

        /** These attributes with another one. */
        public Attributes and(String name, String value) {
            List<String> more = new ArrayList<>(namesAndValues);
            more.add(name);
            more.add(value);
            return new Attributes(more);
        }
    }
}
