package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.rules.Club;
import dev.orm.session.types.Everything;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set in a connection of somebody else's pool for a session, and set back for others. */
class BorrowedConnectionTest {
    private static final String MODE = "select @@session.sql_mode";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sqliteLooksAtForeignKeys(boolean autoCommit) throws SQLException {
        try (OneConnection pool = OneConnection.to("jdbc:sqlite::memory:")) {
            assertForeignKeys(pool, autoCommit);
            assertThat(pool.answer("pragma foreign_keys")).isEqualTo("0");
            pool.after("pragma foreign_keys = on");
            assertForeignKeys(pool, autoCommit);
            assertThat(pool.answer("pragma foreign_keys")).isEqualTo("1");
        }
    }

    private static void assertForeignKeys(OneConnection pool, boolean autoCommit) throws SQLException {
        try (Database database = Database.open(pool, Club.class, Club.Member.class)) {
            database.createAll();
            pool.getConnection().setAutoCommit(autoCommit);
            assertThatThrownBy(() -> database.transaction(session -> {
                        session.add(new Club.Member("Ann", session.get(Club.class, 7)));
                        session.flush();
                        session.sql("update members set club_id = 8").execute();
                    }))
                    .isInstanceOf(ConstraintViolationException.class);
            pool.getConnection().setAutoCommit(true);
            database.dropAll();
        }
    }

    @Test
    void aLaxServerIsStrictMeanwhile() throws SQLException {
        try (TestDatabase mysql = TestServers.mysql();
                TestDatabase mariadb = TestServers.mariadb();
                OneConnection one = OneConnection.to(mysql, "useServerPrepStmts=true");
                OneConnection other = OneConnection.to(mariadb, "useServerPrepStmts=true")) {
            assertStrict(one, "");
            assertStrict(one, "NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES");
            assertStrict(one, "STRICT_ALL_TABLES");
            assertStrict(other, "");
            assertStrict(other, "NO_ENGINE_SUBSTITUTION");
        }
    }

    private static void assertStrict(OneConnection pool, String mode) throws SQLException {
        pool.after("set session sql_mode = '" + mode + "'");
        String before = pool.answer(MODE);
        try (Database database = Database.open(pool, Club.class, Club.Member.class)) {
            database.createAll();
            assertThatThrownBy(() ->
                            database.transaction(session -> session.add(new Club.Member("longer than ten", null))))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageStartingWith("a value is too long");
            assertThat(pool.answer(MODE)).isEqualTo(before);
            database.dropAll();
        }
        assertThat(pool.answer(MODE)).isEqualTo(before);
    }

    @Test
    void floatsThatWouldBeRoundedAreRefused() throws SQLException {
        try (TestDatabase mysql = TestServers.mysql();
                TestDatabase mariadb = TestServers.mariadb();
                OneConnection one = OneConnection.to(mysql, "useServerPrepStmts=false");
                OneConnection other = OneConnection.to(mariadb, "")) {
            for (OneConnection pool : new OneConnection[] {one, other}) {
                assertThatThrownBy(() -> Database.open(pool, Everything.class))
                        .isInstanceOf(InexactConnectionException.class)
                        .hasMessage("""
                                numbers would not come back as they were (Everything.single)
                                  why:  the connections of this DataSource send a FLOAT as a text of six digits
                                  next: add useServerPrepStmts=true to the pool's URL, or keep the number in a double""");
                Database.open(pool, Club.class, Club.Member.class).close();
            }
        }
    }

    @Test
    void postgresqlTakesABackslashForOne() throws SQLException {
        try (TestDatabase server = TestServers.postgresql();
                OneConnection pool = OneConnection.to(server, "").after("set standard_conforming_strings = off")) {
            try (Database database = Database.open(pool, Club.class, Club.Member.class)) {
                database.createAll();
                database.transaction(session -> assertThat(session.sql("select 'a\\b' as text")
                                .rows()
                                .get(0)
                                .get("text"))
                        .isEqualTo("a\\b"));
            }
            assertThat(pool.answer("show standard_conforming_strings")).isEqualTo("off");
        }
    }
}
