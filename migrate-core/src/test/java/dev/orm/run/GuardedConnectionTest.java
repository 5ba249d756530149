package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Dialects;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;

class GuardedConnectionTest {
    @TempDir
    Path folder;

    private Connection real;
    private Connection guarded;

    @BeforeEach
    void open() throws SQLException {
        real = new Project(folder).open();
        real.setAutoCommit(false);
        guarded = GuardedConnection.of(real, "moves", Dialects.of(real));
        try (Statement statement = guarded.createStatement()) {
            statement.execute("create table t (id integer)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        real.close();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(GuardedConnectionException.class);
    }

    @Test
    void whatEndsTheTransactionIsRefused() {
        assertRefused(guarded::commit);
        assertRefused(guarded::rollback);
        assertRefused(guarded::close);
        assertRefused(() -> guarded.setAutoCommit(true));
        assertRefused(() -> guarded.setAutoCommit(false));
        assertRefused(() -> guarded.abort(Runnable::run));
    }

    @Test
    void allThatItHandsOutLeadsBackToIt() throws SQLException {
        try (Statement statement = guarded.createStatement();
                PreparedStatement prepared = guarded.prepareStatement("select 1");
                ResultSet rows = prepared.executeQuery()) {
            assertThat(statement.getConnection()).isSameAs(guarded);
            assertThat(rows.getStatement().getConnection()).isSameAs(guarded);
            assertThat(guarded.getMetaData().getConnection()).isSameAs(guarded);
            assertThat(guarded.getMetaData()
                            .getTables(null, null, "t", null)
                            .getStatement()
                            .getConnection())
                    .isSameAs(guarded);
        }
    }

    @Test
    void nothingBehindItIsHandedOut() throws SQLException {
        assertThatThrownBy(() -> guarded.unwrap(SQLiteConnection.class)).hasMessage("""
                a data step unwraps its connection (moves)
                  why:  org.sqlite.SQLiteConnection could end the transaction, which is the run's
                  next: use what java.sql has; for what only the driver can, write op.execute(...) or an SQL script""");
        assertThat(guarded.isWrapperFor(SQLiteConnection.class)).isFalse();
        assertThat(guarded.unwrap(Connection.class)).isSameAs(guarded);
        try (Statement statement = guarded.createStatement()) {
            assertRefused(() -> statement.unwrap(org.sqlite.jdbc4.JDBC4Statement.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "/* now */ CoMmIt -- all",
                "rollback",
                "begin",
                "begin immediate transaction",
                "end",
                "select 1; commit",
                "rollback /* to */"
            })
    void sqlThatEndsItIsRefused(String sql) throws SQLException {
        try (Statement statement = guarded.createStatement()) {
            assertRefused(() -> statement.execute(sql));
            assertRefused(() -> statement.executeUpdate(sql));
            assertRefused(() -> statement.addBatch(sql));
            assertRefused(() -> guarded.prepareStatement(sql));
        }
    }

    @Test
    void theMessageShowsTheStatement() throws SQLException {
        try (Statement statement = guarded.createStatement()) {
            assertThatThrownBy(() -> statement.execute("commit")).hasMessage("""
                    a data step begins or ends a transaction: commit (moves)
                      why:  the connection and its transaction are the run's, which commits them with the row in the version table
                      next: take the statement out; to go back within the step, use a savepoint""");
        }
    }

    @Test
    void savepointsAndWordsThatOnlyLookAlikeMayStand() throws SQLException {
        try (Statement statement = guarded.createStatement()) {
            statement.execute("insert into t values (1)");
            statement.execute("savepoint here");
            statement.execute("insert into t values (2)");
            statement.execute("rollback\nto here");
            statement.execute("release here");
            statement.execute("select 'commit; rollback' as \"begin\"");
            Savepoint savepoint = guarded.setSavepoint();
            statement.execute("insert into t values (3)");
            guarded.rollback(savepoint);
            try (ResultSet rows = statement.executeQuery("select group_concat(id) from t")) {
                assertThat(rows.getString(1)).isEqualTo("1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (id int)",
                "alter table t add x int",
                "truncate table t",
                "set autocommit = 1",
                "set @@session.autocommit = 1",
                "lock tables t write",
                "unlock tables",
                "start transaction",
                "/*!40000 commit */",
                "/*!40101 set autocommit = 1 */",
                "/*!40000 create table x (id int) */",
                "call p()",
                "{call p()}",
                "prepare s from 'create table x (id int)'",
                "execute s",
                "execute immediate 'commit'"
            })
    void whatMySqlCommitsByItselfIsRefusedThere(String sql) {
        for (String url : new String[] {"jdbc:mysql:", "jdbc:mariadb:"}) {
            DataStatements statements = new DataStatements("moves", Dialects.of(url, ""));
            assertRefused(() -> statements.check(sql));
            assertThatCode(() -> statements.check("create temporary table x (id int)"))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql:", "jdbc:sqlite:"})
    void elsewhereDdlSharesTheTransaction(String url) {
        DataStatements statements = new DataStatements("moves", Dialects.of(url, ""));

        assertThatCode(() -> statements.check("create table x (id int)")).doesNotThrowAnyException();
    }
}
