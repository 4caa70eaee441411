package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary says what the code says. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of(System.getProperty("nrm.root", ".."), "docs", "glossary.md");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\| `([A-Za-z.]+)` \\|");
    private static final List<JavaClass> TYPES = ImportedClasses.PRODUCT.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getSimpleName().equals("Builder"))
            .toList();

    @Test
    void every_public_type_of_the_domain_has_an_Albanian_and_an_English_word() throws IOException {
        Set<String> domain = TYPES.stream()
                .filter(type -> !type.getPackageName().startsWith("al.nrm.rules")
                        && !type.getPackageName().startsWith("al.nrm.io"))
                .filter(type -> !type.getPackageName().equals("al.nrm.document") || type.isTopLevelClass())
                .map(GlossaryTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(domain).hasSizeGreaterThan(60);
        domain.removeAll(named());
        assertThat(domain).as("types without a word").isEmpty();
    }

    @Test
    void every_type_that_the_glossary_names_exists() throws IOException {
        Set<String> unknown = new TreeSet<>(named());
        TYPES.forEach(type -> unknown.remove(name(type)));
        assertThat(unknown).as("words without a type").isEmpty();
    }

    @Test
    void no_type_stands_in_it_twice_and_no_row_is_malformed() throws IOException {
        long rows = Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| shqip"))
                .count();
        assertThat(named()).doesNotHaveDuplicates().hasSize((int) rows);
    }

    private static List<String> named() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(3))
                .toList();
    }

    /** Without its package: {@code Source.Kind}. */
    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
