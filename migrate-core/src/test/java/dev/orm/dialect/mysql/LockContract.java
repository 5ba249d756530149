package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.LockedException;
import dev.orm.dialect.ServerIdentity;
import dev.orm.dialect.StepBoundary;
import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lock around a run, and what the server says of itself. */
public abstract class LockContract {
    private static final Duration SHORT = Duration.ofMillis(200);

    private TestDatabase database;
    private Connection first;
    private Connection second;

    protected abstract TestDatabase database();

    @BeforeEach
    void open() throws SQLException {
        database = database();
        first = database.open();
        second = database.open();
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
        second.close();
        database.close();
    }

    @Test
    void oneRunHoldsTheLockThroughItsDdlAndTheOtherIsToldWho() throws SQLException {
        Dialect dialect = Dialects.of(first);
        StepBoundary mine = dialect.boundary();
        StepBoundary other = dialect.boundary();
        mine.acquire(first, SHORT);
        try (Statement statement = first.createStatement()) {
            statement.execute("create table t (a int)");
        }

        assertThatThrownBy(() -> other.acquire(second, SHORT))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("connection ")
                .hasMessageContaining(database.user());

        mine.release(first);
        other.acquire(second, SHORT);
        other.release(second);
    }

    @Test
    void theLockDiesWithItsConnection() throws SQLException {
        Dialect dialect = Dialects.of(first);
        dialect.boundary().acquire(first, SHORT);
        first.close();

        StepBoundary other = dialect.boundary();
        other.acquire(second, Duration.ofSeconds(10));
        other.release(second);
    }

    @Test
    void twoDatabasesOfOneServerDoNotWaitForEachOther() throws SQLException {
        try (TestDatabase elsewhere = database();
                Connection another = elsewhere.open()) {
            StepBoundary mine = Dialects.of(first).boundary();
            StepBoundary theirs = Dialects.of(another).boundary();
            mine.acquire(first, SHORT);

            theirs.acquire(another, Duration.ZERO);

            theirs.release(another);
            mine.release(first);
        }
    }

    @Test
    void aScriptThatGoesToAnotherDatabaseStillReleasesTheLock() throws SQLException {
        StepBoundary mine = Dialects.of(first).boundary();
        StepBoundary other = Dialects.of(second).boundary();
        mine.acquire(first, SHORT);
        try (Statement statement = first.createStatement()) {
            statement.execute("use information_schema");
        }
        mine.release(first);

        other.acquire(second, Duration.ZERO);
        other.release(second);
    }

    /** https://dev.mysql.com/doc/refman/8.0/en/locking-functions.html: at most 64 characters, whatever the database is called. */
    @Test
    void theNameOfALockFits() {
        assertThat(MySqlStepBoundary.name("x".repeat(64))).hasSizeLessThanOrEqualTo(64);
        assertThat(MySqlStepBoundary.name("Shop"))
                .isEqualTo(MySqlStepBoundary.name("shop"))
                .isNotEqualTo(MySqlStepBoundary.name("shops"));
    }

    @Test
    void theServerSaysWhoAndWhereItIs() throws SQLException {
        ServerIdentity identity = Dialects.of(first).probe().identify(first);

        assertThat(identity.database()).isEqualTo(database.name());
        assertThat(identity.user()).startsWith(database.user() + "@");
        assertThat(Dialects.of(first).probe().currentSchema(first)).isEqualTo(database.name());
    }
}
