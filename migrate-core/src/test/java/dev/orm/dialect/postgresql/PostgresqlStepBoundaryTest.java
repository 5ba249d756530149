package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.LockedException;
import dev.orm.dialect.ServerIdentity;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PostgresqlStepBoundaryTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void onlyOneStepRunsAndTheOtherNamesIt() throws SQLException {
        PostgresqlStepBoundary mine = new PostgresqlStepBoundary();
        try (Connection other = live.another();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'the other'");
            mine.begin(live.connection(), SHORT);

            assertThatThrownBy(() -> new PostgresqlStepBoundary().begin(other, SHORT))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("waited 300 ms for process "
                            + live.rows("select pg_backend_pid()").get(0))
                    .hasMessageContaining("of postgres")
                    .extracting(fault -> ((OrmException) fault).exit())
                    .isEqualTo(ExitStatus.LATER);

            mine.rollback(live.connection());
            PostgresqlStepBoundary next = new PostgresqlStepBoundary();
            next.begin(other, SHORT);
            next.commit(other);
        }
    }

    @Test
    void whatAStepMadeGoesWithItsRollback() throws SQLException {
        PostgresqlStepBoundary boundary = new PostgresqlStepBoundary();
        boundary.prepare(live.connection(), false);
        boundary.begin(live.connection(), SHORT);
        live.execute("create table t (a int)");
        boundary.rollback(live.connection());

        assertThat(live.read().tables()).isEmpty();
    }

    @Test
    void theSessionIsAsItWas() throws SQLException {
        live.execute("set search_path = public", "set lock_timeout = '5s'");
        PostgresqlStepBoundary boundary = new PostgresqlStepBoundary();
        boundary.prepare(live.connection(), false);
        boundary.begin(live.connection(), SHORT);
        live.execute(
                "set search_path = ''",
                "set lock_timeout = 0",
                "set session_replication_role = replica",
                "set role pg_monitor");
        boundary.commit(live.connection());
        boundary.restore(live.connection());

        assertThat(live.rows("select current_setting('search_path'), current_setting('lock_timeout'), current_user,"
                        + " current_setting('session_replication_role')"))
                .containsExactly("public|5s|postgres|origin");
    }

    @Test
    void anOrdinaryRoleGetsItsSessionBackAsItWas() throws SQLException {
        String role = "r_" + live.rows("select current_database()").get(0);
        live.execute("create role " + role);
        try {
            live.execute("set role " + role, "set lock_timeout = '5s'");
            PostgresqlStepBoundary boundary = new PostgresqlStepBoundary();
            boundary.prepare(live.connection(), false);
            boundary.begin(live.connection(), SHORT);
            live.execute("set lock_timeout = 0", "set role none");
            boundary.commit(live.connection());
            boundary.restore(live.connection());

            assertThat(live.rows("select current_user, current_setting('lock_timeout')"))
                    .containsExactly(role + "|5s");
        } finally {
            live.execute("reset role", "drop role " + role);
        }
    }

    @Test
    void theServerSaysWhoItIs() throws SQLException {
        PostgresqlProbe probe = new PostgresqlProbe();
        ServerIdentity identity = probe.identify(live.connection());

        assertThat(identity.database())
                .isEqualTo(live.rows("select current_database()").get(0));
        assertThat(identity.user()).isEqualTo("postgres");
        assertThat(identity.version()).startsWith("PostgreSQL 1");
        assertThat(probe.currentSchema(live.connection())).isEqualTo("public");
    }

    @Test
    void failuresAreToldApart() throws SQLException {
        PostgresqlProbe probe = new PostgresqlProbe();
        live.execute("create table t (a int)");
        try (Connection other = live.another();
                Statement statement = other.createStatement()) {
            statement.execute("begin");
            statement.execute("lock table t");
            live.execute("set lock_timeout = '50ms'");

            assertThatThrownBy(() -> live.execute("alter table t add column b int"))
                    .satisfies(fault ->
                            assertThat(probe.isBusy((SQLException) fault)).isTrue());
        }
        live.execute("set default_transaction_read_only = on");
        assertThatThrownBy(() -> live.execute("create table u (a int)"))
                .satisfies(fault ->
                        assertThat(probe.isOutside((SQLException) fault)).isTrue());
        assertThatThrownBy(() -> live.execute("select nothing"))
                .satisfies(fault ->
                        assertThat(probe.words((SQLException) fault)).isEqualTo("column \"nothing\" does not exist"));
    }
}
