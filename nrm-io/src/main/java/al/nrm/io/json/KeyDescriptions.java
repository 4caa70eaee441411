package al.nrm.io.json;

import al.nrm.text.DomainLabels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Descriptions of the keys of documents, in English: those of facts from the table of facts, the others from a list. */
final class KeyDescriptions {
    private static final String CASE = "case";
    /** The documents that an event may hold. */
    private static final Map<String, String> INSIDE_AN_EVENT =
            Map.of("event/caseFile/", "case/", "event/decision/", "decision/");

    private final Properties known = new Properties();

    KeyDescriptions() {
        try (InputStream in = Objects.requireNonNull(KeyDescriptions.class.getResourceAsStream("keys.properties"));
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            known.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The description of a key.
     *
     * @param path the kind of the document and the keys that lead there, such as {@code case/person/age}
     * @return the description; empty if it has none
     */
    Optional<String> of(String path) {
        for (Map.Entry<String, String> inside : INSIDE_AN_EVENT.entrySet()) {
            if (path.startsWith(inside.getKey())) {
                return of(inside.getValue() + path.substring(inside.getKey().length()));
            }
        }
        if (path.startsWith(CASE + "/")) {
            Optional<String> fact =
                    DomainLabels.description(path.substring(CASE.length())).map(about -> about.en());
            if (fact.isPresent()) {
                return fact;
            }
        }
        String rest = path;
        while (known.getProperty(rest) == null && rest.indexOf('/') >= 0) {
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return Optional.ofNullable(known.getProperty(rest));
    }
}
