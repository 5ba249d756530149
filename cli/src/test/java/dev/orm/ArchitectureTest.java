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
                cli.output  ->
                cli.config  -> cli.output
                cli.command -> cli.config
                cli         -> cli.command
                """);
    }
}
