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
                session.type   -> mapping mapping.layout
                session.entity -> session.type mapping mapping.layout
                session        -> session.entity session.type query query.statement mapping mapping.layout mapping.reader mapping.tables
                """);
    }
}
