package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several deployers at one database at the same moment. */
class ConcurrentRunsTest {
    private static final int DEPLOYERS = 6;
    private static final int REVISIONS = 20;

    @TempDir
    Path folder;

    @Test
    void eachRevisionIsAppliedOnceAndAllEndWell() throws Exception {
        for (int round = 0; round < 5; round++) {
            Path at = folder.resolve("round" + round);
            Project project = project(at);
            List<RunReport> reports = atOnce(() -> new Project(at).upgrade("head"));

            assertThat(reports.stream().mapToInt(report -> report.done().size()).sum())
                    .isEqualTo(REVISIONS);
            assertThat(project.ask("select count(*), count(distinct revision) from orm_version"))
                    .containsExactly(REVISIONS + "|" + REVISIONS);
            assertThat(project.ask("select count(*) from log")).containsExactly(String.valueOf(REVISIONS - 1));
            assertThat(project.current()).containsExactly(String.valueOf(REVISIONS));
        }
    }

    @Test
    void oneGoesUpWhileOthersDo() throws Exception {
        Path at = folder.resolve("relative");
        project(at).upgrade("5");

        List<RunReport> reports = atOnce(() -> new Project(at).upgrade("+2"));

        assertThat(reports)
                .allSatisfy(report -> assertThat(report.done().size()).isLessThanOrEqualTo(2));
        int current = Integer.parseInt(new Project(at).current().get(0));
        assertThat(current).isBetween(7, 5 + 2 * DEPLOYERS);
        assertThat(new Project(at).ask("select count(*) from orm_version")).containsExactly(String.valueOf(current));
    }

    private static Project project(Path at) {
        Project project = new Project(at).with("V1__log.sql", "create table log (entry integer);\n");
        for (int number = 2; number <= REVISIONS; number++) {
            project.with("V" + number + "__entry.sql", "insert into log values (" + number + ");\n");
        }
        return project;
    }

    private static List<RunReport> atOnce(Callable<RunReport> run) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(DEPLOYERS);
        try {
            CountDownLatch ready = new CountDownLatch(DEPLOYERS);
            List<Future<RunReport>> futures = new ArrayList<>();
            for (int deployer = 0; deployer < DEPLOYERS; deployer++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return run.call();
                }));
            }
            List<RunReport> reports = new ArrayList<>();
            for (Future<RunReport> future : futures) {
                reports.add(future.get(60, TimeUnit.SECONDS));
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }
}
