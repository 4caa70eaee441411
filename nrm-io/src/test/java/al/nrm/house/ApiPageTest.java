package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/api.md lists what hosts may use, and nothing else can be used by them. */
class ApiPageTest {
    private static final Path PAGE = Path.of(System.getProperty("nrm.root", ".."), "docs", "api.md");
    private static final Pattern ROW = Pattern.compile("\\| `([A-Za-z0-9.]+)` \\| (.+\\.) \\|");
    private static final List<JavaClass> PUBLIC =
            ImportedClasses.PRODUCT.stream().filter(ApiPageTest::isSeenByHosts).toList();

    @Test
    void the_page_lists_exactly_the_public_types_of_nrm_rules_outside_internal_packages() throws IOException {
        Set<String> rules = names(PUBLIC.stream()
                .filter(type -> type.getPackageName().startsWith("al.nrm.rules"))
                .toList());
        assertThat(named("## nrm-rules")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(rules);
        assertThat(rules).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void every_type_that_the_page_names_exists() throws IOException {
        assertThat(names(PUBLIC)).containsAll(named("## nrm-core")).containsAll(named("## nrm-io"));
        assertThat(named("## nrm-core")).isNotEmpty();
        assertThat(named("## nrm-io")).isNotEmpty();
    }

    @Test
    void every_new_name_on_the_page_for_moving_exists_and_no_old_one_does() throws IOException {
        Pattern moved = Pattern.compile("\\| `(al\\.nrm\\.[A-Za-z.]+)` \\| `(al\\.nrm\\.[A-Za-z.]+)` \\|");
        Set<String> old = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        for (String line : Files.readAllLines(PAGE.resolveSibling("moving-to-2.md"))) {
            Matcher row = moved.matcher(line);
            if (row.matches()) {
                old.add(row.group(1));
                now.add(row.group(2));
            }
        }
        assertThat(old).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(names(PUBLIC));
        assertThat(names(PUBLIC)).containsAll(now);
    }

    @Test
    void no_row_of_the_page_is_malformed() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith("| `"))
                .allSatisfy(line -> assertThat(line).matches(ROW));
    }

    @Test
    void no_type_for_hosts_has_an_internal_type_in_its_signatures() {
        List<String> shown = new ArrayList<>();
        for (JavaClass type : PUBLIC) {
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> method.getAllInvolvedRawTypes().stream().anyMatch(ApiPageTest::isInternal))
                    .forEach(method -> shown.add(method.getFullName()));
            type.getConstructors().stream()
                    .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(made -> made.getAllInvolvedRawTypes().stream().anyMatch(ApiPageTest::isInternal))
                    .forEach(made -> shown.add(made.getFullName()));
            type.getAllRawInterfaces().stream()
                    .filter(ApiPageTest::isInternal)
                    .forEach(above -> shown.add(type.getFullName() + " implements " + above.getFullName()));
        }
        assertThat(shown).isEmpty();
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    private static boolean isSeenByHosts(JavaClass type) {
        return !isInternal(type)
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ApiPageTest::isSeenByHosts).orElse(true);
    }

    private static Set<String> names(List<JavaClass> types) {
        return types.stream()
                .map(type -> type.getName().replace('$', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types in the section of a heading that begins so, in the order of the page. */
    private static List<String> named(String heading) throws IOException {
        List<String> named = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                inside = line.startsWith(heading);
            }
            Matcher row = ROW.matcher(line);
            if (inside && row.matches()) {
                named.add(row.group(1));
            }
        }
        return named;
    }
}
