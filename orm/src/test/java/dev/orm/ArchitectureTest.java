package dev.orm;

import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ModuleArchitecture MODULE = ModuleArchitecture.of(ArchitectureTest.class);

    @Test
    void packagesHaveNoCircles() {
        MODULE.refuseCircles();
    }

    @Test
    void arrowsAreThoseOfTheDesign() {
        MODULE.allowOnly("""
                mapping.classpath ->
                mapping.reader -> mapping mapping.classpath
                mapping.tables -> mapping
                mapping ->
                query   -> mapping
                session -> query
                """);
    }
}
