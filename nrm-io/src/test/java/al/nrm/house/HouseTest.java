package al.nrm.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import al.nrm.law.PackEntry;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What holds in all three modules. */
@AnalyzeClasses(packages = "al.nrm", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final Set<String> RANDOM = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom");

    @ArchTest
    static final ArchRule only_the_engine_knows_Drools = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.rules.internal.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..");

    @ArchTest
    static final ArchRule only_the_edge_knows_Jackson = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.io..")
            .should()
            .dependOnClassesThat()
            // The annotations are there when the library is compiled, and nothing misses them later.
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule of_the_edge_only_the_command_line_knows_the_law = noClasses()
            .that()
            .resideInAPackage("al.nrm.io..")
            .and()
            .resideOutsideOfPackage("al.nrm.io.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("al.nrm.rules..", "picocli..");

    @ArchTest
    static final ArchRule nothing_outside_nrm_rules_uses_its_internal_packages = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("al.nrm.rules.internal..");

    @ArchTest
    static final ArchRule the_command_line_is_a_layer_that_nothing_stands_on = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.io.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("al.nrm.io.cli..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            SlicesRuleDefinition.slices().matching("al.nrm.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_looks_at_a_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("al.nrm.io.cli.internal.command.Today")
            .should()
            .accessTargetWhere(calls(
                    "a clock",
                    access -> owner(access).startsWith("java.time.")
                                    && access.getName().equals("now")
                            || owner(access).equals("java.time.Clock")
                            || owner(access).equals("java.lang.System")
                                    && access.getName().equals("currentTimeMillis")
                            || owner(access).equals("java.util.Date")
                                    && access.getName().equals("<init>")
                            || owner(access).equals("java.util.Calendar")));

    @ArchTest
    static final ArchRule nothing_measures_time_so_that_a_starved_machine_decides_the_same =
            noClasses().should().callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule nothing_is_left_to_chance = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("al.nrm.io.cli.internal.history.Salts")
            .should()
            .accessTargetWhere(calls(
                    "chance",
                    access -> RANDOM.contains(owner(access))
                            || owner(access).equals("java.lang.Math")
                                    && access.getName().equals("random")
                            || owner(access).equals("java.util.UUID")
                                    && access.getName().equals("randomUUID")
                            || owner(access).equals("java.util.Collections")
                                    && access.getName().equals("shuffle")
                            || owner(access).equals("java.lang.System")
                                    && access.getName().equals("identityHashCode")));

    @ArchTest
    static final ArchRule only_the_command_line_asks_which_language_the_machine_speaks = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.io.cli..")
            .should()
            .accessTargetWhere(calls(
                    "Locale.getDefault",
                    access -> owner(access).equals("java.util.Locale")
                            && access.getName().equals("getDefault")));

    @ArchTest
    static final ArchRule no_text_is_made_in_the_language_of_the_machine = noClasses()
            .should()
            .accessTargetWhere(calls(
                    "a text method without a locale",
                    access -> owner(access).equals("java.lang.String")
                            && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                    .contains(access.getName())
                            && !takes(access, Locale.class)));

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("al.nrm.io.cli..")
            .should()
            .accessTargetWhere(calls(
                    "a standard stream",
                    access -> owner(access).equals("java.lang.System")
                                    && Set.of("out", "err", "in").contains(access.getName())
                            || access.getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule nothing_that_others_see_can_be_assigned =
            fields().that().arePublic().or().areProtected().should().beFinal();

    @ArchTest
    static final ArchRule no_variable_is_shared_by_all =
            fields().that().areStatic().should().beFinal();

    /** Counts a stream of cases, builds a case fact by fact, counts values of a document, reads a stream; none is a value. */
    private static final List<String> COLLECTORS = List.of(
            "al.nrm.comparison.ComparisonSummary",
            "al.nrm.casefile.CaseDraft",
            "al.nrm.problem.ValueBounds",
            "al.nrm.io.json.JsonLines");

    /** What collects while one pack is being read, and is dropped when it was; none of them is a value. */
    private static final List<String> READERS = List.of(
            "al.nrm.rules.internal.language.Problems",
            "al.nrm.rules.internal.language.RuleParser",
            "al.nrm.rules.internal.sentence.SentenceReader");

    @ArchTest
    static final ArchRule public_types_are_closed_and_never_change = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            // A command holds the options of one run, which picocli sets.
            .resideOutsideOfPackage("al.nrm.io.cli.internal..")
            .and(describe("collect nothing", seen -> !COLLECTORS.contains(seen.getName())))
            .and(describe("read no pack", seen -> !READERS.contains(seen.getName())))
            .and(describe("are no builders", seen -> !seen.getSimpleName().equals("Builder")))
            .should(beFinalWithFinalFields());

    @ArchTest
    static final ArchRule values_are_made_by_a_class_that_nobody_else_sees = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule public_interfaces_of_the_domain_are_values_ports_or_kinds_of_entries = classes()
            .that()
            .arePublic()
            .and()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .resideInAnyPackage(
                    "al.nrm.casefile..",
                    "al.nrm.indicator..",
                    "al.nrm.law..",
                    "al.nrm.provider..",
                    "al.nrm.decision..",
                    "al.nrm.place..",
                    "al.nrm.problem..",
                    "al.nrm.text..")
            .should()
            .beAnnotatedWith("org.immutables.value.Value$Immutable")
            .orShould()
            .beAnnotatedWith(FunctionalInterface.class)
            .orShould(stand("closed to others", seen -> seen.reflect().isSealed()))
            .orShould()
            .beAssignableTo(PackEntry.class);

    /** Their lists are copied by List.copyOf; Map.copyOf and Set.copyOf have another order in each process. */
    @ArchTest
    static final ArchRule values_of_a_decision_hold_no_map_and_sets_of_constants_only = classes()
            .that()
            .resideInAPackage("al.nrm.decision")
            .and()
            .areAnnotatedWith("org.immutables.value.Value$Immutable")
            .should(stand(
                    "without maps and sets that lose their order",
                    seen -> Arrays.stream(seen.reflect().getDeclaredMethods()).allMatch(HouseTest::keepsItsOrder)));

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = classes()
            .that(describe("are no packages", seen -> !seen.getSimpleName().equals("package-info")))
            .should(stand(
                    "in a package with @NullMarked", seen -> seen.getPackage().isAnnotatedWith(NullMarked.class)));

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Predicate<JavaAccess<?>> predicate) {
        return describe(what, predicate);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName();
    }

    private static boolean takes(JavaAccess<?> access, Class<?> type) {
        return access.getTarget().getFullName().contains(type.getName());
    }

    private static ArchCondition<JavaClass> beFinalWithFinalFields() {
        return stand(
                "final, or closed to others, with final fields",
                seen -> closed(seen)
                        && seen.getAllFields().stream()
                                .filter(field ->
                                        field.getOwner().getPackageName().startsWith("al.nrm"))
                                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)));
    }

    private static boolean keepsItsOrder(Method attribute) {
        return attribute.getReturnType() != Map.class
                && (attribute.getReturnType() != Set.class
                        || attribute.getGenericReturnType() instanceof ParameterizedType set
                                && set.getActualTypeArguments()[0] instanceof Class<?> item
                                && item.isEnum());
    }

    private static boolean closed(JavaClass seen) {
        return seen.isEnum()
                || seen.getModifiers().contains(JavaModifier.FINAL)
                || seen.getConstructors().stream()
                        .allMatch(made -> made.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static ArchCondition<JavaClass> stand(String where, Predicate<JavaClass> condition) {
        return new ArchCondition<>("stand " + where) {
            @Override
            public void check(JavaClass seen, ConditionEvents events) {
                if (!condition.test(seen)) {
                    events.add(SimpleConditionEvent.violated(seen, seen.getFullName() + " does not stand " + where));
                }
            }
        };
    }
}
