package dev.orm.phantoms;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlPhantomsTest extends PhantomsContract<Served> {
    @Override
    Served place() {
        return new Served(TestServers.mysql());
    }

    @Override
    List<String> scripts() throws SQLException {
        try (Served database = place();
                Connection connection = database.open()) {
            boolean oldest =
                    connection.getMetaData().getDatabaseProductVersion().startsWith("8.0.12");
            return oldest ? List.of("mysql") : List.of("mysql", "mysql-newer");
        }
    }

    @Override
    List<String> otherSettings() {
        return List.of(
                "set sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,IGNORE_SPACE'",
                "set sql_mode = ''",
                "set names utf8mb4 collate utf8mb4_bin",
                "set time_zone = '+05:45'",
                "set group_concat_max_len = 8",
                "set explicit_defaults_for_timestamp = on");
    }

    @Override
    List<String> otherDatabases() {
        return List.of("alter database collate utf8mb4_bin");
    }

    @Override
    Optional<SqlClients> clients() throws Exception {
        return SqlClients.find("mysqldump", "mysql");
    }

    @Override
    void copy(SqlClients clients, Served from, Served to, Path script) throws Exception {
        clients.copyMySql(from.database(), to.database(), script);
    }
}
