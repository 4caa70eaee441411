package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.internal.book.RuleCatalogue;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.pack.MissingJarsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What goes without the jars that only packs of one's own need, and what is said where one does not. */
class OptionalJarsTest {
    private static final Path FOLDER = Path.of("src/main/pack/al");
    private static final String OPTIONAL =
            ".*(snakeyaml-engine|commons-csv|commons-io|commons-codec|jsoup)-[^/\\\\]*\\.jar";
    /** What only the tests have: the parser of Drools, as a witness. */
    private static final String WITNESS =
            ".*(drools-drl-parser|drools-drl-ast|drools-io|antlr-runtime)-[^/\\\\]*\\.jar";

    @Test
    void the_bundled_pack_decides_asks_answers_and_is_shown_without_the_jars_that_read_packs() throws Exception {
        assertThat(run(Bundled.class, FreshLibrary.without(OPTIONAL + "|" + WITNESS)))
                .isEqualTo("NO_INDICATION, asks, not met, a book");
    }

    @Test
    void with_every_jar_there_the_bundled_pack_still_wakes_no_reader_and_no_compiler() throws Exception {
        FreshLibrary everything = FreshLibrary.whole();
        run(Bundled.class, everything);
        assertThat(everything.found())
                .contains(ReferralRules.class.getName(), "org.drools.modelcompiler.KieBaseBuilder")
                .noneMatch(startsWith("org.drools.drl."))
                .noneMatch(startsWith("org.antlr."))
                .noneMatch(startsWith("org.snakeyaml."))
                .noneMatch(startsWith("org.apache.commons."))
                .noneMatch(startsWith("org.jsoup."))
                .noneMatch(startsWith("org.eclipse.jdt."))
                .noneMatch(startsWith("org.mvel2."))
                .noneMatch(name -> name.startsWith("org.drools.compiler.")
                        && !name.startsWith("org.drools.compiler.kie.builder.impl."))
                .noneMatch(name -> name.endsWith(".RuleParser") || name.endsWith(".PackReader"));
    }

    @Test
    void without_these_jars_a_pack_of_ones_own_is_answered_with_what_to_add_however_often_it_is_tried()
            throws Exception {
        assertThat(run(OwnPack.class, FreshLibrary.without(OPTIONAL)).lines())
                .hasSize(4)
                .allMatch(said -> said.startsWith("To read a rule pack, these dependencies are needed too")
                        || said.startsWith("Për të lexuar një paketë rregullash duhen edhe këto varësi"))
                .allMatch(said -> said.contains(
                        "org.snakeyaml:snakeyaml-engine, org.apache.commons:commons-csv, org.jsoup:jsoup"));
    }

    @Test
    void a_pack_of_ones_own_is_read_without_the_parser_of_Drools() throws Exception {
        assertThat(run(OwnPack.class, FreshLibrary.without(WITNESS)).lines()).containsExactly("al", "al");
    }

    @Test
    void each_of_them_alone_is_missed() throws Exception {
        for (String jar : new MissingJarsException(new NoClassDefFoundError()).jars()) {
            String name = jar.substring(jar.indexOf(':') + 1);
            assertThat(run(OwnPack.class, FreshLibrary.without(".*" + name + "-[^/\\\\]*\\.jar")))
                    .as(name)
                    .contains(jar);
        }
    }

    @Test
    void the_page_for_developers_names_what_to_add() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("nrm.root"), "docs", "embedding.md"));
        for (String jar : new MissingJarsException(new NoClassDefFoundError()).jars()) {
            assertThat(page)
                    .contains("<groupId>" + jar.substring(0, jar.indexOf(':')) + "</groupId><artifactId>"
                            + jar.substring(jar.indexOf(':') + 1) + "</artifactId>");
        }
    }

    private static Predicate<String> startsWith(String start) {
        return name -> name.startsWith(start);
    }

    private static String run(Class<? extends Supplier<String>> what, FreshLibrary loader) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (loader) {
            return loader.run(what);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Does with an invented case whatever the bundled pack can do. */
    public static final class Bundled implements Supplier<String> {
        @Override
        public String get() {
            CaseFile file = CaseFile.builder()
                    .id("invented-case")
                    .asOf(LocalDate.of(2026, 11, 24))
                    .detection(Detection.builder()
                            .agency(Agency.NGO)
                            .setting(Setting.STREET)
                            .build())
                    .person(Person.builder().build())
                    .build();
            ReferralRules rules = ReferralRules.bundled();
            return String.join(
                    ", ",
                    rules.decide(file).status().name(),
                    rules.questions(file).isEmpty() ? "asks nothing" : "asks",
                    rules.whyNot(file, "status", "POTENTIAL_VICTIM").holds() ? "met" : "not met",
                    RuleCatalogue.of(CheckedPack.of(rules.pack()), List.of(), Map.of())
                                    .topics()
                                    .isEmpty()
                            ? "an empty book"
                            : "a book");
        }
    }

    /** Tries to load a pack from its folder, twice, and says what it is told in both languages. */
    public static final class OwnPack implements Supplier<String> {
        @Override
        public String get() {
            StringBuilder told = new StringBuilder();
            try {
                told.append(ReferralRules.load(FOLDER).pack().id());
            } catch (MissingJarsException missing) {
                told.append(missing.what().en())
                        .append('\n')
                        .append(missing.what().sq());
            }
            try {
                told.append('\n').append(PackDraft.open(FOLDER).pack().id());
            } catch (MissingJarsException missing) {
                told.append(missing.getMessage())
                        .append('\n')
                        .append(missing.what().sq());
            }
            return told.toString();
        }
    }
}
