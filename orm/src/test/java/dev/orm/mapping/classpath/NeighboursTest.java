package dev.orm.mapping.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {
    /** Beside the class that encloses it. */
    static class Nested {}

    @Test
    void ofAFolder() {
        assertThat(Neighbours.of(NeighboursTest.class))
                .contains(NeighboursTest.class.getName(), Nested.class.getName(), ClassPathTest.class.getName())
                .allMatch(name -> name.startsWith("dev.orm.mapping.classpath."));
        assertThat(Neighbours.of(Nested.class)).isEqualTo(Neighbours.of(NeighboursTest.class));
    }

    @Test
    void ofAnArchive() {
        assertThat(Neighbours.of(Test.class))
                .contains("org.junit.jupiter.api.Test", "org.junit.jupiter.api.Assertions")
                .allMatch(name -> name.matches("org\\.junit\\.jupiter\\.api\\.[^.]+"));
    }

    @Test
    void ofTheJdk() {
        assertThat(Neighbours.of(String.class)).isEmpty();
    }
}
