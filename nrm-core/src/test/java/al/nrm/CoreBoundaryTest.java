package al.nrm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the words of the mechanism may lean on. */
@AnalyzeClasses(packages = "al.nrm", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreBoundaryTest {
    @ArchTest
    static final ArchRule the_domain_needs_the_JDK_and_nothing_else_at_run_time = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "al.nrm..",
                    "java.lang..",
                    "java.math..",
                    "java.nio.charset..",
                    "java.time..",
                    "java.util..",
                    "java.io..",
                    "java.security..",
                    "java.text..",
                    // annotations alone; they are not there at run time, and nothing misses them
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "org.immutables.value..",
                    "javax.annotation.processing..");

    @ArchTest
    static final ArchRule the_domain_writes_no_log = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System.Logger..");

    @ArchTest
    static final ArchRule the_domain_opens_no_file_and_no_connection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console)");

    @ArchTest
    static final ArchRule only_a_bundle_of_texts_reads_the_class_path = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("al.nrm.text.TextBundle")
            .should()
            .callMethod(Class.class, "getResourceAsStream", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.io.InputStream.class)
            .because("labels of codes and facts are files of the library itself; everything else is handed in");

    @ArchTest
    static final ArchRule the_words_do_not_know_the_documents_they_are_written_in = noClasses()
            .that()
            .resideOutsideOfPackages("al.nrm.document..", "al.nrm.comparison..", "al.nrm.referral..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("al.nrm.document..")
            .because(
                    "only a comparison names what differs as the documents name it, and only a history hashes and patches documents");
}
