package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is installed, started twice at once on a server. */
@Timeout(180)
abstract class DeployersOnAServer {
    private static final int REVISIONS = 12;

    @TempDir
    private Path folder;

    @AutoClose
    private final TestDatabase database = database();

    private Project project;

    abstract TestDatabase database();

    /** A statement that takes a minute. */
    abstract String aMinute();

    /** A query for the number of connections to this database that run that statement; takes a moment. */
    abstract String howManySpendIt();

    /** How the one that runs it is named, as a regular expression. */
    abstract String holder();

    @BeforeEach
    void aLog() {
        project = new Project(folder)
                .write("orm.yaml", """
                url: %s
                user: %s
                password: '%s'
                """.formatted(database.url(), database.user(), database.password()));
        project.write("migrations/V1__log.sql", "create table log (entry integer);\n");
    }

    @Test
    void twoAtOnceBothEndWell() throws SQLException {
        for (int number = 2; number <= REVISIONS; number++) {
            project.write(
                    "migrations/V" + number + "__entry.sql",
                    "create table t" + number + " (id integer);\ninsert into log values (" + number + ");\n");
        }

        Process one = project.start("upgrade", "head");
        Process other = project.start("upgrade", "head");

        Project.ended(other).exits(0);
        Project.ended(one).exits(0);
        List<String> numbers =
                IntStream.rangeClosed(1, REVISIONS).mapToObj(String::valueOf).toList();
        assertThat(ask("select revision from orm_version order by sequence")).isEqualTo(numbers);
        assertThat(ask("select entry from log order by entry")).isEqualTo(numbers.subList(1, REVISIONS));
        assertThat(project.orm("upgrade", "head").exits(0).out())
                .isEqualTo("nothing to do; the database is at " + REVISIONS + " (head)\n");
    }

    @Test
    void aHeldLockNamesWhoHoldsIt() throws Exception {
        project.write("migrations/V2__slow.sql", aMinute() + ";\n");
        Process holder = project.start("upgrade", "head");
        try {
            await(holder);

            Answer answer =
                    project.orm("upgrade", "head", "--lock-timeout", "100ms").exits(5);

            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).matches("""
                    (?s).*error: the database is locked \\(%s\\)
                      why:  waited 100 ms for %s
                      next: try again, or wait longer with connection\\.lockTimeout: 5m in orm\\.yaml \\(upgrade, downgrade and \
                    stamp: --lock-timeout 5m; an application: Migrator\\.lockTimeout\\); what had to wait has changed nothing
                    """.formatted(database.name(), holder()));
            assertThat(project.orm("current").exits(0).out()).isEqualTo("1 log\n");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private void await(Process holder) throws SQLException {
        while (ask(howManySpendIt()).equals(List.of("0"))) {
            assertThat(holder.isAlive()).isTrue();
        }
    }

    private List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
