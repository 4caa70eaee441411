package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CasePart;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/adding-a-fact.md on a copy of the files that it names, and uses the fact that was added. */
class AddingAFactTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final String TABLE = "nrm-core/src/main/java/al/nrm/casefile/CaseFacts.java";
    private static final String QUESTIONS = "nrm-rules/src/main/pack/al/questions.yaml";
    private static final Path PACK = ROOT.resolve("nrm-rules/src/main/pack/al");
    private static final Path RESOURCES = ROOT.resolve("nrm-core/src/main/resources");

    /** A file to change, where in it, and the text to put there. */
    private static final Pattern STEP =
            Pattern.compile("(?m)^In `([^`]+)`, ([^:]+):\n\n```[a-z]+\n(.*?)\n```$", Pattern.DOTALL);

    private static final Pattern ABOVE = Pattern.compile("above `(\\w+)`");

    @TempDir
    private Path folder;

    @Test
    void a_fact_that_is_added_as_the_page_says_is_read_asked_decided_on_and_shown() throws Exception {
        Map<String, Path> changed = follow();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(changed.get(TABLE), classes);
        for (String file : changed.keySet()) {
            Path resource = ROOT.resolve(file);
            if (resource.startsWith(RESOURCES)) {
                Path copy = classes.resolve(RESOURCES.relativize(resource).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(changed.get(file), copy);
            }
        }
        List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String entry : classPath().split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader product =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(product);
            Callable<?> use = (Callable<?>) product.loadClass(AddedFact.class.getName())
                    .getConstructor(Path.class)
                    .newInstance(pack(changed.get(QUESTIONS)));
            assertThat(use.call()).isEqualTo("nothing is missing");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** A file that names only some facts uses them; one that names all must be changed for each. */
    @Test
    void the_page_names_exactly_the_files_that_name_every_fact_of_the_situation() throws IOException {
        List<Path> naming = new ArrayList<>();
        for (String module : List.of("nrm-core", "nrm-rules", "nrm-io")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                files.filter(Files::isRegularFile).forEach(naming::add);
            }
        }
        for (CaseFact<?> fact : CaseFacts.answersIn(CasePart.SITUATION)) {
            Pattern key = Pattern.compile("[\"/]" + fact.key() + "\\b");
            naming.removeIf(file -> !key.matcher(text(file)).find());
        }
        assertThat(naming)
                .extracting(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                .containsExactlyInAnyOrderElementsOf(
                        steps().stream().map(step -> step.group(1)).toList());
    }

    @Test
    void every_fact_that_a_decision_asks_for_has_its_question_and_every_fact_its_name_in_both_languages() {
        String questions = text(ROOT.resolve(QUESTIONS));
        List<String> labels = Stream.of("sq", "en")
                .map(language -> text(RESOURCES.resolve("al/nrm/text/labels_" + language + ".properties")))
                .toList();
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (fact.asking() == CaseFact.Asking.BY_THE_DECISION) {
                assertThat(questions).contains("\n" + fact.pointer() + ":\n");
            }
            if (fact != CaseFacts.RECORDED_AT) {
                assertThat(labels)
                        .as(fact.pointer())
                        .allMatch(bundle -> bundle.contains("\nfact." + fact.pointer() + "="));
            }
        }
    }

    private static List<MatchResult> steps() throws IOException {
        return STEP.matcher(Files.readString(ROOT.resolve("docs/adding-a-fact.md")))
                .results()
                .toList();
    }

    /** Carries out each step on a copy. */
    private Map<String, Path> follow() throws IOException {
        Map<String, Path> changed = new LinkedHashMap<>();
        for (MatchResult step : steps()) {
            UnaryOperator<String> change = ABOVE.matcher(step.group(2))
                    .results()
                    .<UnaryOperator<String>>map(above -> text -> above(above.group(1), step.group(3), text))
                    .findFirst()
                    .orElse(text -> text + step.group(3) + "\n");
            Path copy = folder.resolve("changed").resolve(step.group(1));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, change.apply(text(ROOT.resolve(step.group(1)))));
            changed.put(step.group(1), copy);
        }
        assertThat(changed).hasSize(4);
        return changed;
    }

    /** Before the blank line above the declaration of a constant. */
    private static String above(String constant, String added, String text) {
        int declared = text.indexOf("> " + constant + " =");
        int place = text.lastIndexOf("\n\n", declared);
        assertThat(place).as(constant).isPositive();
        return text.substring(0, place) + "\n\n" + added + text.substring(place);
    }

    private Path pack(Path questions) throws IOException {
        Path copy = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(PACK.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        Files.copy(questions, copy.resolve("questions.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(copy.resolve("criteria/added.dslr"), AddedFact.RULE);
        return copy;
    }

    private static void compile(Path source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-cp", classPath(), "-d", classes.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** The class path of the tests; the one of the process may be a single jar that points to it. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
