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
                mapping.layout -> mapping
                mapping.tables -> mapping mapping.layout
                mapping ->
                query   ->
                query.statement -> query mapping mapping.layout
                session -> query query.statement mapping mapping.layout mapping.reader mapping.tables
                """);
    }
}
