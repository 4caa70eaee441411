package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CasePart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A yes/no fact of the situation is declared in the table of facts and in the labels, and in no other place. */
class FactTableTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final List<String> MODULES = List.of("nrm-core", "nrm-rules", "nrm-io");

    @Test
    void no_code_but_the_table_names_the_key_of_a_fact_of_the_situation() {
        List<Path> sources = MODULES.stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java"))
                .filter(file -> !file.endsWith("CaseFacts.java"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(300);
        for (CaseFact<?> fact : CaseFacts.answersIn(CasePart.SITUATION)) {
            Pattern named = Pattern.compile("\"" + fact.key() + "\"|::" + fact.key() + "\\b");
            assertThat(sources)
                    .as(fact.key())
                    .noneMatch(file -> named.matcher(text(file)).find());
        }
    }

    @Test
    void no_bundle_but_that_of_the_labels_has_a_text_for_a_fact_of_the_situation() {
        List<Path> bundles = MODULES.stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/resources"), ".properties"))
                .toList();
        for (CaseFact<?> fact : CaseFacts.answersIn(CasePart.SITUATION)) {
            Pattern key = Pattern.compile("(?m)^[^=\\n]*\\b" + fact.key() + "\\b[^=\\n]*=");
            assertThat(bundles)
                    .as(fact.key())
                    .filteredOn(file -> key.matcher(text(file)).find())
                    .allMatch(file -> file.getParent().endsWith("al/nrm/text"))
                    .hasSize(2);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
