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

/**
 * One module's packages, held against the arrows that the design draws. What lies in other modules is for Maven to
 * refuse; only a dialect's own folder is closed to everybody.
 */
public final class ModuleArchitecture {

    /** The package {@code dev.orm} itself, whose classes everybody may use and which use nobody's. */
    private static final String ROOT = "(root)";

    private final JavaClasses mainClasses;

    private ModuleArchitecture(JavaClasses mainClasses) {
        this.mainClasses = mainClasses;
    }

    /** @param test a test of the module: Maven and the IDEs compile the module's own classes to the folder beside it */
    public static ModuleArchitecture of(Class<?> test) {
        return new ModuleArchitecture(new ClassFileImporter().importPath(mainClasses(test)));
    }

    private static Path mainClasses(Class<?> test) {
        try {
            var tests = test.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(tests.toURI()).resolveSibling("classes");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails on a circle, also between a folder and its own sub-folders. */
    public void refuseCircles() {
        slices().assignedFrom(everyPackage())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(mainClasses);
    }

    /**
     * Fails on an arrow that is not drawn, and on a package that is not in the table.
     *
     * @param table a line for each package below {@code dev.orm}, {@code package -> those it imports}; it may import
     *     whatever these may import
     */
    public void allowOnly(String table) {
        classes().should(follow(arrows(table))).allowEmptyShould(true).check(mainClasses);
    }

    private static Map<String, Set<String>> arrows(String table) {
        return table.lines()
                .map(line -> line.split("->", -1))
                .collect(Collectors.toMap(
                        row -> row[0].strip(),
                        row -> Arrays.stream(row[1].split(" "))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet())));
    }

    private static ArchCondition<JavaClass> follow(Map<String, Set<String>> arrows) {
        return new ArchCondition<>("follow the arrows") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String room = packageOf(from);
                if (!arrows.containsKey(room)) {
                    events.add(SimpleConditionEvent.violated(from, from.getName() + " is in no package of the table"));
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> !isDrawn(arrows, room, packageOf(arrow.getTargetClass())))
                        .map(Dependency::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(from, text)));
            }
        };
    }

    private static boolean isDrawn(Map<String, Set<String>> arrows, String from, String to) {
        boolean closed = arrows.containsKey(to) || to.startsWith("dialect.");
        return !closed
                || from.equals(to)
                || arrows.getOrDefault(from, Set.of()).stream().anyMatch(next -> isDrawn(arrows, next, to));
    }

    private static String packageOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.equals("dev.orm") ? ROOT : name.replaceFirst("^dev\\.orm\\.", "");
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
