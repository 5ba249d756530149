package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.LockedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts whose statements cannot share a transaction. */
class OutsideTransactionTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aTable() {
        project = new Project(folder).with("V1__a.sql", "create table a (id integer primary key);\n");
    }

    @Test
    void aScriptOfSuchStatementsRunsWithoutOne() throws Exception {
        project.with("V2__tidy.sql", "vacuum;\npragma journal_mode = wal;\n");
        project.upgrade("head");

        assertThat(project.states()).containsExactly("1 applied", "2 applied");
        assertThat(project.ask("pragma journal_mode")).containsExactly("wal");
        project.run("insert into a values (1)");
    }

    @Test
    void aMixedOneIsRefusedWithBothWaysOut() throws Exception {
        project.with("V2__mixed.sql", "-- first\ncreate table b (id integer);\n\nvacuum;\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(ScriptRefusedException.class)
                .hasMessage("""
                        the script mixes statements that cannot run in a transaction with others: vacuum \
                        (V2__mixed.sql, line 4, column 1)
                          why:  outside a transaction a failure would leave the others half done, such as that in line 2: \
                        create table b (id integer)
                          next: put it into a script of its own, or write executeInTransaction=false into \
                        V2__mixed.sql.conf to run them all without a transaction; nothing was run""");
        assertThat(project.ask("select count(*) from sqlite_schema")).containsExactly("0");

        project.with("V2__mixed.sql.conf", "executeInTransaction=false\n");
        project.upgrade("head");
        assertThat(project.tables()).containsExactly("a", "b");
    }

    @Test
    void aFailureSaysWhatStays() throws Exception {
        project.with("V2__b.sql", "create table b (id integer);\ncreate tabel c (id integer);\n");
        project.with("V2__b.sql.conf", "executeInTransaction=false\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("next: the script runs outside a transaction: what statements 1 to 1 changed is"
                        + " still there; undo it by hand, correct the script and run it again; the last step that was"
                        + " done is upgrade 1 a");
        assertThat(project.states()).containsExactly("1 applied", "2 failed");
        assertThat(project.tables()).containsExactly("a", "b");

        project.with("V2__b.sql", "create table c (id integer);\n");
        project.upgrade("head");
        assertThat(project.states()).containsExactly("1 applied", "2 applied");
        assertThat(project.ask("select state from orm_version where revision = '2' order by sequence"))
                .containsExactly("failed", "applied");
    }

    @Test
    void aTransactionOfItsOwnIsItsOwnAffair() throws Exception {
        project.with("V2__b.sql", "begin;\ncreate table b (id integer);\ncommit;\nvacuum;\n");
        project.with("V2__b.sql.conf", "executeInTransaction=false\n");
        project.upgrade("head");

        assertThat(project.tables()).containsExactly("a", "b");
    }

    @Test
    void itWaitsForOthersAndTheyForIt() throws Exception {
        project.with(MigratorOptions.standard().withLockTimeout(Duration.ofMillis(50)));
        project.with("V2__tidy.sql", "vacuum;\n");
        project.upgrade("1");
        try (Connection other = project.open();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> project.upgrade("head")).isInstanceOf(LockedException.class);
            statement.execute("rollback");
        }
        project.upgrade("head");
        assertThat(project.states()).containsExactly("1 applied", "2 applied");
    }

    @Test
    void aConfigMaySayThatItIsToShareOne() throws SQLException {
        project.with("V2__tidy.sql", "vacuum;\n").with("V2__tidy.sql.conf", "executeInTransaction=true\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("cannot VACUUM from within a transaction");
    }
}
