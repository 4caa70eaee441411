package al.nrm.io.json;

import al.nrm.text.DomainLabels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the keys of documents mean, in English: facts from the table of facts, all else from a list. */
final class KeyDescriptions {
    private static final String CASE = "case";
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
     * @return empty if it has none
     */
    Optional<String> of(String path) {
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
