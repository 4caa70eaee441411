package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.TextLanguage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example on Spark does with each line. The job as a whole is run by {@code -Pspark}, since Spark is large. */
class SparkExampleTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final Path EXAMPLE = ROOT.resolve("docs/examples/spark");
    private static final Path SOURCES = EXAMPLE.resolve("src/main/java/al/nrm/example/spark");
    private static final List<String> WITHOUT_SPARK = List.of("Law", "DecidedLine", "InventRegister", "package-info");

    @TempDir
    Path folder;

    private void compile() {
        List<String> arguments = Stream.concat(
                        Stream.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()),
                        WITHOUT_SPARK.stream()
                                .map(name -> SOURCES.resolve(name + ".java").toString()))
                .toList();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void it_says_of_every_line_of_an_invented_register_what_a_batch_says() throws Exception {
        compile();
        Path register = folder.resolve("register.jsonl");
        StringBuilder decisions = new StringBuilder();
        StringBuilder refused = new StringBuilder();
        try (URLClassLoader example =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> inventing = example.loadClass("al.nrm.example.spark.InventRegister");
            Constructor<?> maker = open(inventing.getDeclaredConstructor());
            open(inventing.getDeclaredMethod("write", int.class, Path.class))
                    .invoke(maker.newInstance(), 1_000, register);
            Class<?> deciding = example.loadClass("al.nrm.example.spark.DecidedLine");
            Method of = open(deciding.getDeclaredMethod("of", byte[].class, long.class, TextLanguage.class));
            Method isBlank = open(deciding.getDeclaredMethod("isBlank", byte[].class));
            Method json = open(deciding.getDeclaredMethod("json"));
            Method isRefused = open(deciding.getDeclaredMethod("refused"));
            long number = 0;
            for (String text : Files.readString(register).split("\n", -1)) {
                number++;
                byte[] line = text.getBytes(StandardCharsets.UTF_8);
                if (!(boolean) isBlank.invoke(null, line)) {
                    Object decided = of.invoke(null, line, number, TextLanguage.SQ);
                    ((boolean) isRefused.invoke(decided) ? refused : decisions)
                            .append(json.invoke(decided))
                            .append('\n');
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                new String[] {"decide", "--batch", register.toString(), "--lang", "sq"},
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(990);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(decisions.toString());
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(6);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(refused.toString());
    }

    @Test
    void it_stands_alone_and_names_the_version_that_is_built_here() throws Exception {
        String pom = Files.readString(EXAMPLE.resolve("pom.xml"));
        String root = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(pom).doesNotContain("<parent>").contains("<nrm.version>2.0.0</nrm.version>");
        assertThat(root).contains("<artifactId>nrm-parent</artifactId>\n  <version>2.0.0</version>");
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
