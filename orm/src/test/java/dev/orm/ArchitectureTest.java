package dev.orm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Refuses circles between the packages of this module, and arrows that the table does not draw. What lies in other
 * modules is for Maven to refuse; only a dialect's own folder is closed to everybody.
 */
class ArchitectureTest {

    /** A package may import those its arrow points to, and whatever these may import. All below {@code dev.orm}. */
    private static final Map<String, Set<String>> ARROWS = parse("""
            mapping.classpath ->
            mapping.reader -> mapping mapping.classpath
            mapping.tables -> mapping
            mapping ->
            query   -> mapping
            session -> query
            """);

    /** The package {@code dev.orm} itself. */
    private static final String ROOT = "(root)";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(mainClasses());

    @Test
    void packagesHaveNoCircles() {
        slices().assignedFrom(everyPackage())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void arrowsAreThoseOfTheTable() {
        classes().should(followTheArrows()).allowEmptyShould(true).check(CLASSES);
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (!ARROWS.containsKey(packageOf(from))) {
                    events.add(SimpleConditionEvent.violated(from, from.getName() + " is in no package of the table"));
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> !isDrawn(packageOf(from), packageOf(arrow.getTargetClass())))
                        .map(Dependency::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(from, text)));
            }
        };
    }

    private static boolean isDrawn(String from, String to) {
        boolean closed = ARROWS.containsKey(to) || to.startsWith("dialect.");
        return !closed
                || from.equals(to)
                || ARROWS.getOrDefault(from, Set.of()).stream().anyMatch(next -> isDrawn(next, to));
    }

    private static String packageOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.equals("dev.orm") ? ROOT : name.replaceFirst("^dev\\.orm\\.", "");
    }

    private static Map<String, Set<String>> parse(String table) {
        return table.lines()
                .map(line -> line.split("->", -1))
                .collect(Collectors.toMap(
                        row -> row[0].strip(),
                        row -> Arrays.stream(row[1].split(" "))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet())));
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

    /** Every package by its full name, so that a folder and its own sub-folders may not go round either. */
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
