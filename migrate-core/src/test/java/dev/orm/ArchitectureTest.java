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
                (root)             ->
                schema             -> (root)
                sql                -> (root)
                revision           -> (root)
                operation          -> schema sql revision
                dialect            -> operation
                dialect.sqlite     -> dialect
                dialect.mysql      -> dialect
                dialect.mariadb    -> dialect.mysql
                dialect.postgresql -> dialect
                connect            -> dialect
                script             -> connect
                run                -> script
                adopt              -> run
                lint               -> script
                """);
    }
}
