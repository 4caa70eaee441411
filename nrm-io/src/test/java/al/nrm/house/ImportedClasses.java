package al.nrm.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes of the product, read once for all tests of a process that ask only for their names and signatures. */
final class ImportedClasses {
    /** Without the classes of others on which they rest (archunit.properties). */
    static final List<JavaClass> PRODUCT = List.copyOf(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("al.nrm"));

    private ImportedClasses() {}
}
