package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import dev.orm.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision that failed half-way, where the database commits every DDL statement. */
abstract class HalfDoneContract {
    @TempDir
    Path migrations;

    @AutoClose
    final TestDatabase database = database();

    abstract TestDatabase database();

    @BeforeEach
    void makeUsersAndHalfOfPosts() throws IOException {
        write("V1__users.sql", "create table users (id integer not null primary key);\n");
        write("U1__users.sql", "drop table users;\n");
        migrator().upgrade();
        write(
                "V2__posts.sql",
                "create table posts (id integer not null primary key);\ncreate table users (id integer);\n");
        write("U2__posts.sql", "drop table posts;\n");
        assertThatThrownBy(() -> migrator().upgrade()).isInstanceOf(StatementFailedException.class);
    }

    @Test
    void aDowngradeDoesNotUndoWhatItStandsOn() throws SQLException {
        assertThat(states()).containsExactly("1 applied", "2 failed");

        assertThatThrownBy(() -> migrator().downgrade("-1"))
                .isInstanceOfSatisfying(
                        HalfDoneException.class, e -> assertThat(e.exit()).isEqualTo(ExitStatus.DECISION))
                .message()
                .matches("revision 2 posts stands half done \\(V2__posts\\.sql\\)\n"
                        + "  why:  its upgrade by .+ at .+ UTC failed half-way, and what it had done by then is still"
                        + " there; undoing what it stands on would leave that behind\n"
                        + "  next: to go on, undo that by hand, or cut it from the script, and run orm upgrade; to go"
                        + " back, undo it by hand, say so with orm stamp 1, and run this again");
        assertThatThrownBy(() -> migrator().downgrade("base")).isInstanceOf(HalfDoneException.class);

        assertThat(tables()).containsExactly("posts", "users");
    }

    @Test
    void whoUndidItByHandSaysSoAndGoesBack() throws SQLException {
        giveUp();

        assertThat(states()).containsExactly("1 applied", "2 pending");
        migrator().downgrade("-1");
        assertThat(tables()).isEmpty();
    }

    @Test
    void whoMendsItGoesOnAndBack() throws IOException, SQLException {
        write("V2__posts.sql", "create table tags (id integer not null primary key);\n");
        write("U2__posts.sql", "drop table tags;\ndrop table posts;\n");

        migrator().upgrade();
        assertThat(states()).containsExactly("1 applied", "2 applied");
        migrator().downgrade("base");
        assertThat(tables()).isEmpty();
    }

    @Test
    void aSecondTrySaysThatTheFirstLeftIt() {
        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("this run changed nothing of this step: correct the script and run it again")
                .message()
                .containsPattern(
                        "; the database is at 1 users; 2 posts stands half done since an earlier run failed by .+"
                                + " at .+ UTC$");
    }

    @Test
    void rowsThatComeBehindATableHaveNoTransactionAnyMore() throws IOException, SQLException {
        run("drop table posts");
        write("V2__posts.sql", """
                create table posts (id integer not null primary key);
                insert into posts values (1);
                insert into posts values (1);
                """);

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining(
                        "this database commits every DDL statement: what statements 1 to 2 changed is still"
                                + " there; undo it by hand, correct the script");
        assertThat(ask("select count(*) from posts")).containsExactly("1");
    }

    @Test
    void aStatementThatCommitsKeepsTheRowsBeforeItThoughItFails() throws IOException, SQLException {
        giveUp();
        write("V2__posts.sql", "insert into users values (1);\ncreate table users (id integer);\n");

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("what statements 1 to 1 changed is still there; undo it by hand");
        assertThat(ask("select count(*) from users")).containsExactly("1");
        assertThat(states()).containsExactly("1 applied", "2 failed");
    }

    @Test
    void aStatementThatCannotBeReadCommitsNothing() throws IOException, SQLException {
        giveUp();
        write("V2__posts.sql", "insert into users values (1);\ncreate table tags id integer;\n");

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("failed at statement 2")
                .hasMessageContaining("this run changed nothing of this step");
        assertThat(ask("select count(*) from users")).containsExactly("0");
        assertThat(states()).containsExactly("1 applied", "2 pending");
    }

    @Test
    void anAlterWithinAnExecutableCommentCommits() throws IOException, SQLException {
        giveUp();
        write("V2__posts.sql", """
                insert into users values (1);
                /*!40000 alter table users disable keys */;
                insert into users values (1);
                """);

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("what statements 1 to 2 changed is still there; undo it by hand");
        assertThat(ask("select count(*) from users")).containsExactly("1");
    }

    @Test
    void aLockOfTablesCommits() throws IOException, SQLException {
        giveUp();
        write("V2__posts.sql", """
                insert into users values (1);
                lock tables users write;
                unlock tables;
                insert into users values (1);
                """);

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("what statements 1 to 3 changed is still there; undo it by hand");
        assertThat(ask("select count(*) from users")).containsExactly("1");
    }

    @Test
    void aTemporaryTableCommitsNothing() throws IOException, SQLException {
        giveUp();
        write("V2__posts.sql", """
                insert into users values (1);
                create temporary table scratch (id integer);
                insert into users values (1);
                """);

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("failed at statement 3")
                .hasMessageContaining("this run changed nothing of this step");
        assertThat(ask("select count(*) from users")).containsExactly("0");
    }

    @Test
    void thePartsOfAJavaMigrationKnowWhatCameBefore() throws IOException, SQLException {
        giveUp();
        Files.delete(migrations.resolve("V2__posts.sql"));
        write("V2__posts.java", """
                import dev.orm.operation.Operations;

                public class V2__posts {
                    public void up(Operations op) {
                        op.execute("create table posts (id integer not null primary key)");
                        op.execute("insert into users values (1); insert into users values (1)");
                    }
                }
                """);

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("failed at statement 2")
                .hasMessageContaining("what statements 1 to 2 changed is still there; undo it by hand");
        assertThat(ask("select count(*) from users")).containsExactly("1");
        assertThat(states()).containsExactly("1 applied", "2 failed");
    }

    @Test
    void rowsOfAJavaMigrationAloneAreUndone() throws IOException, SQLException {
        giveUp();
        Files.delete(migrations.resolve("V2__posts.sql"));
        write("V2__posts.java", """
                import dev.orm.operation.Operations;

                public class V2__posts {
                    public void up(Operations op) {
                        op.bulkInsert("users", "id").row(1);
                        op.execute("insert into users values (1)");
                    }
                }
                """);

        assertThatThrownBy(() -> migrator().upgrade()).hasMessageContaining("this run changed nothing of this step");
        assertThat(ask("select count(*) from users")).containsExactly("0");
        assertThat(states()).containsExactly("1 applied", "2 pending");
    }

    @Test
    void whereOnlyRowsCameNothingIsLeft() throws IOException, SQLException {
        giveUp();
        write("V2__posts.sql", "insert into users values (1);\ninsert into users values (1);\n");

        assertThatThrownBy(() -> migrator().upgrade())
                .hasMessageContaining("failed at statement 2")
                .hasMessageContaining("this run changed nothing of this step: correct the script and run it again;");
        assertThat(ask("select count(*) from users")).containsExactly("0");
        assertThat(states()).containsExactly("1 applied", "2 pending");
    }

    private void giveUp() throws SQLException {
        run("drop table posts");
        migrator().stamp(RevisionTarget.parse("1"), false);
    }

    private List<String> states() {
        return migrator().state().revisions().stream()
                .map(status -> status.key() + " " + status.state())
                .toList();
    }

    private List<String> tables() throws SQLException {
        return ask("select table_name from information_schema.tables where table_schema = database()"
                + " and table_name not like 'orm%' order by 1");
    }

    private Migrator migrator() {
        return new Migrator(database::open, ScriptDirectory.read(migrations));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name), text);
    }

    private void run(String sql) throws SQLException {
        database.execute(sql);
    }

    private List<String> ask(String query) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
