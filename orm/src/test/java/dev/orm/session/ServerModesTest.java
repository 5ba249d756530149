package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import dev.orm.session.rules.Club;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The modes of MySQL and MariaDB in a session: the server's, and those that keep values from getting lost. */
class ServerModesTest {
    private static final List<String> OURS = List.of(
            "STRICT_TRANS_TABLES",
            "NO_ZERO_IN_DATE",
            "NO_ZERO_DATE",
            "ERROR_FOR_DIVISION_BY_ZERO",
            "NO_ENGINE_SUBSTITUTION");

    @Test
    void mysqlStillRefusesWhatIsNotGroupedBy() throws SQLException {
        try (TestDatabase server = TestServers.mysql();
                Database database = ServerDatabases.open(server, Club.class, Club.Member.class)) {
            database.createAll();
            assertThat(modes(database)).containsAll(OURS).contains("ONLY_FULL_GROUP_BY");
            assertThatThrownBy(() -> database.transaction(
                            session -> session.sql("select name, count(*) from members group by club_id")
                                    .rows()))
                    .isInstanceOf(StatementFailedException.class)
                    .hasMessageContaining("only_full_group_by");
        }
    }

    @Test
    void mariadbKeepsItsOwn() throws SQLException {
        try (TestDatabase server = TestServers.mariadb();
                Database database = ServerDatabases.open(server, Club.class, Club.Member.class)) {
            assertThat(modes(database)).containsAll(OURS).contains("NO_AUTO_CREATE_USER");
        }
    }

    private static List<String> modes(Database database) {
        try (Session session = database.session()) {
            Row row = session.sql("select @@session.sql_mode as mode").rows().get(0);
            return Arrays.asList(String.valueOf(row.get("mode")).split(","));
        }
    }
}
