package al.nrm.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Address;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What the law may lean on, and what it can never reach. */
@AnalyzeClasses(packages = "al.nrm.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesBoundaryTest {
    @ArchTest
    static final ArchRule only_the_engine_knows_Drools = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.rules.internal.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..");

    @ArchTest
    static final ArchRule only_the_reading_of_packs_knows_YAML_CSV_and_HTML = noClasses()
            .that()
            .resideOutsideOfPackages("al.nrm.rules.internal.pack..", "al.nrm.rules.internal.scenario..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "org.apache.commons..", "org.jsoup..");

    @ArchTest
    static final ArchRule the_law_does_not_know_the_edge = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("al.nrm.io..", "tools.jackson..", "com.fasterxml..", "picocli..");

    @ArchTest
    static final ArchRule no_rule_can_reach_who_a_person_is =
            noClasses().should().dependOnClassesThat(are(Identity.class).or(are(Address.class)));

    @ArchTest
    static final ArchRule nothing_in_the_law_asks_for_an_identity =
            noClasses().should().accessTargetWhere(reads(Person.class, "identity"));

    @ArchTest
    static final ArchRule nothing_in_the_law_asks_for_a_note =
            noClasses().should().accessTargetWhere(reads(Observation.class, "note"));

    @ArchTest
    static final ArchRule no_fact_holds_a_case_or_a_person_to_get_there_from = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("al.nrm.rules.internal.fact..")
            .should()
            .haveRawType(CaseFile.class)
            .orShould()
            .haveRawType(Person.class);

    @ArchTest
    static final ArchRule only_the_engine_writes_a_log = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.rules.internal.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..");

    @ArchTest
    static final ArchRule nothing_that_an_author_wrote_can_be_compiled_or_loaded = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.tools..", "javax.script..", "java.lang.reflect..", "org.mvel2..")
            .orShould()
            .callMethodWhere(describe(
                    "load with a class loader", call -> call.getTargetOwner().isAssignableTo(ClassLoader.class)))
            .orShould()
            .accessTargetWhere(describe(
                    "make a class loader", access -> access.getTargetOwner().isAssignableTo(ClassLoader.class)))
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @Test
    void every_rule_says_its_sentence_in_both_languages_what_it_rests_on_and_since_when() {
        assertThat(CheckedPack.of(ReferralRules.bundled().pack()).rules())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.sentence().sq()).as(rule.id()).isNotBlank();
                    assertThat(rule.sentence().en()).as(rule.id()).isNotBlank();
                    assertThat(rule.sentence().sq())
                            .as(rule.id())
                            .isNotEqualTo(rule.sentence().en());
                    assertThat(rule.citations()).as(rule.id()).isNotEmpty();
                    assertThat(rule.inForce()).as(rule.id()).isNotNull();
                    assertThat(rule.then()).as(rule.id()).isNotEmpty();
                })
                .extracting(Rule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_rule_cites_only_sources_that_the_pack_names() {
        CheckedPack pack = CheckedPack.of(ReferralRules.bundled().pack());
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.citations())
                        .as(rule.id())
                        .allSatisfy(citation -> assertThat(pack.sources()).containsKey(citation.source())));
    }

    @Test
    void no_compiler_is_on_the_class_path() {
        assertThat(new String[] {
                    "org.eclipse.jdt.core.compiler.batch.BatchCompiler", "org.drools.ecj.EclipseJavaCompiler"
                })
                .allSatisfy(compiler -> assertThat(
                                getClass().getClassLoader().getResource(compiler.replace('.', '/') + ".class"))
                        .as(compiler)
                        .isNull());
    }

    private static DescribedPredicate<JavaClass> are(Class<?> type) {
        return describe("are " + type.getSimpleName(), seen -> seen.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaAccess<?>> reads(Class<?> type, String word) {
        return describe(
                type.getSimpleName() + "." + word + "()",
                access ->
                        access.getName().equals(word) && access.getTargetOwner().isAssignableTo(type));
    }
}
