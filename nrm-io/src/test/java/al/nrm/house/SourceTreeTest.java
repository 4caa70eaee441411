package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files of the project look like. */
class SourceTreeTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(?i)utils?|helpers?|managers?|commons?|.*[a-z](Utils?|Helpers?|Manager|Impl|Base|Common|Dto)");
    private static final List<String> MODULES = List.of("nrm-core", "nrm-rules", "nrm-io");

    @Test
    void no_class_and_no_package_has_a_name_that_says_nothing() {
        assertThat(files(".java"))
                .filteredOn(file -> names(file).anyMatch(EMPTY_NAME.asMatchPredicate()))
                .isEmpty();
    }

    @Test
    void every_package_of_the_product_says_what_it_is() {
        Stream<Path> packages = files(".java").stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                // Examples are projects of strangers.
                .filter(file -> !file.startsWith(ROOT.resolve("docs")))
                .map(Path::getParent)
                .distinct();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    /** The bill of materials has no parent, because it would hand on what the parent manages. */
    @Test
    void the_bill_of_materials_says_of_the_project_what_the_parent_says() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String bom = Files.readString(ROOT.resolve("docs/bom/pom.xml"));
        for (String element : List.of("version", "url", "organization", "licenses", "developers", "connection")) {
            assertThat(content(bom, element)).as(element).isEqualTo(content(parent, element));
        }
        assertThat(MODULES).allSatisfy(module -> assertThat(bom).contains("<artifactId>" + module + "</artifactId>"));
        assertThat(bom.split("<dependency>")).hasSize(MODULES.size() + 1);
    }

    private static String content(String pom, String element) {
        return pom.substring(pom.indexOf("<" + element + ">"), pom.indexOf("</" + element + ">"));
    }

    private static Stream<String> names(Path file) {
        Path path = ROOT.relativize(file);
        return Stream.iterate(0, i -> i < path.getNameCount(), i -> i + 1)
                .map(i -> path.getName(i).toString().replace(".java", ""));
    }

    private static List<Path> files(String... endings) {
        return Stream.concat(MODULES.stream().map(ROOT::resolve), Stream.of(ROOT.resolve("docs")))
                .flatMap(SourceTreeTest::walk)
                .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
