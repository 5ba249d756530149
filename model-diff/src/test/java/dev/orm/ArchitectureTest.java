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
                diff   ->
                verify -> diff
                """);
    }
}
