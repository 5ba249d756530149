package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeasesTest {
    private static final long NO_MAVEN = 0;

    private long now;
    private final Leases leases = new Leases(() -> now);
    private Process maven;

    @BeforeEach
    void startMaven() throws IOException {
        maven = new ProcessBuilder("cat").start();
    }

    @AfterEach
    void killMaven() throws InterruptedException {
        maven.destroyForcibly().waitFor();
    }

    @Test
    void mavenKeepsTheServersBetweenItsModules() {
        leases.begin(maven.pid());
        leases.end();

        assertThat(overAfter(Duration.ofHours(1))).isFalse();
    }

    @Test
    void theEndOfMavenAndItsTestsIsTheEnd() throws InterruptedException {
        leases.begin(maven.pid());
        killMaven();

        assertThat(overAfter(Duration.ZERO)).isFalse();
        leases.end();
        assertThat(overAfter(Duration.ZERO)).isTrue();
    }

    @Test
    void aTestProcessThatOutlivesMavenHasAMinute() throws InterruptedException {
        leases.begin(maven.pid());
        killMaven();

        assertThat(overAfter(Duration.ofSeconds(60))).isFalse();
        assertThat(overAfter(Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void withoutMavenTheNextTestProcessHasAMinuteToCome() {
        leases.begin(NO_MAVEN);
        assertThat(overAfter(Duration.ofHours(1))).isFalse();
        leases.end();

        assertThat(overAfter(Duration.ofSeconds(60))).isFalse();
        assertThat(overAfter(Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void whoComesAfterTheEndIsTurnedAway() {
        assertThat(overAfter(Duration.ofSeconds(61))).isTrue();

        assertThat(leases.begin(maven.pid())).isFalse();
        assertThat(overAfter(Duration.ZERO)).isTrue();
    }

    private boolean overAfter(Duration pause) {
        now += pause.toNanos();
        return leases.over();
    }
}
