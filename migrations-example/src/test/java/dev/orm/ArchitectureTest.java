package dev.orm;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Refuses circles between the packages of the example. */
class ArchitectureTest {

    @Test
    void packagesHaveNoCircles() {
        slices().assignedFrom(everyPackage())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(new ClassFileImporter().importPath(mainClasses()));
    }

    /** The folder beside this module's test classes: Maven's and the IDEs' alike. */
    private static Path mainClasses() {
        try {
            var tests =
                    ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(tests.toURI()).resolveSibling("classes");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SliceAssignment everyPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(javaClass.getPackageName());
            }

            @Override
            public String getDescription() {
                return "every package";
            }
        };
    }
}
