package al.nrm.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Labels of the codes and of the facts of the mechanism, in Albanian and English. A fact is named by its JSON pointer in
 * the case document.
 *
 * <pre>{@code
 * DomainLabels.of(Status.UNDER_ASSESSMENT).en();           // Under assessment
 * DomainLabels.fact("/person/age").orElseThrow().sq();     // mosha
 * }</pre>
 */
public final class DomainLabels {
    private DomainLabels() {}

    /**
     * All labels by key: {@link #key} for a code; for a fact its pointer with the prefix {@code fact.}, {@code about.},
     * {@code yes.}, {@code no.} or {@code is.}.
     *
     * @return the bundle
     */
    public static TextBundle bundle() {
        return Loaded.BUNDLE;
    }

    /**
     * The label of a code.
     *
     * @param code a code
     * @return its label
     * @throws IllegalArgumentException if it has no label
     */
    public static Text of(Enum<?> code) {
        return Loaded.BUNDLE
                .find(key(code))
                .orElseThrow(() -> new IllegalArgumentException("No label for " + key(code)));
    }

    /**
     * The key of a code: the name of its type, with the enclosing type if there is one, and its own name, such as {@code
     * FormalIdentification.Outcome.VICTIM}.
     *
     * @param code a code
     * @return its key
     */
    public static String key(Enum<?> code) {
        Class<?> type = code.getDeclaringClass();
        String name = type.getSimpleName();
        @Nullable Class<?> around = type.getEnclosingClass();
        return (around == null ? name : around.getSimpleName() + "." + name) + "." + code.name();
    }

    /**
     * The name of a fact.
     *
     * @param pointer its JSON pointer in the case document
     * @return its name; empty if there is no such fact
     */
    public static Optional<Text> fact(String pointer) {
        return Loaded.BUNDLE.find("fact." + pointer);
    }

    /**
     * One sentence on what a fact is.
     *
     * @param pointer its JSON pointer in the case document
     * @return the sentence; empty if there is no such fact
     */
    public static Optional<Text> description(String pointer) {
        return Loaded.BUNDLE.find("about." + pointer);
    }

    /** Loads the labels on first use, since decisions need only the {@link #key} of a code. */
    private static final class Loaded {
        private static final TextBundle BUNDLE = TextBundle.load(DomainLabels.class, "labels");
    }
}
