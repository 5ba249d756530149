package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes at one database: several at once, and one that is killed. */
@Timeout(120)
class ProcessesTest {
    private static final int REVISIONS = 30;

    @TempDir
    Path folder;

    @Test
    void severalAtOnceAllEndWell() throws Exception {
        Project project = logging();
        List<UpgradeProcess> processes =
                List.of(UpgradeProcess.start(folder), UpgradeProcess.start(folder), UpgradeProcess.start(folder));

        for (UpgradeProcess process : processes) {
            assertThat(process.end()).isZero();
        }
        assertWhole(project);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 30})
    void whereverOneIsKilledTheNextEndsTheWork(int number) throws Exception {
        Project project = logging();

        UpgradeProcess.start(folder).killAt("upgrade " + number + " entry");
        assertThat(project.ask("pragma integrity_check")).containsExactly("ok");

        project.upgrade("head");
        assertWhole(project);
    }

    /** The second revision never ends by itself. */
    @Test
    void aKilledStepLeavesNothing() throws Exception {
        Project project = new Project(folder)
                .with("V1__users.sql", "create table users (id integer primary key);\n")
                .with("V2__endless.sql", """
                        create table half (id integer);
                        insert into half with recursive n (i) as (select 1 union all select i + 1 from n)
                            select i from n where i < 100000;
                        """);

        UpgradeProcess.start(folder).killAt("upgrade 2 endless");

        assertThat(project.tables()).containsExactly("users");
        assertThat(project.current()).containsExactly("1");
    }

    private Project logging() {
        Project project = new Project(folder).with("V1__entry.sql", "create table log (entry integer);\n");
        for (int number = 2; number <= REVISIONS; number++) {
            project.with("V" + number + "__entry.sql", "insert into log values (" + number + ");\n");
        }
        return project;
    }

    private static void assertWhole(Project project) throws Exception {
        List<String> numbers =
                IntStream.rangeClosed(1, REVISIONS).mapToObj(String::valueOf).toList();
        assertThat(project.ask("select revision from orm_version order by sequence"))
                .isEqualTo(numbers);
        assertThat(project.ask("select entry from log order by entry")).isEqualTo(numbers.subList(1, REVISIONS));
    }
}
