package dev.orm.phantoms;

import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbPhantomsTest extends PhantomsContract<Served> {
    @Override
    Served place() {
        return new Served(TestServers.mariadb());
    }

    @Override
    List<String> scripts() {
        return List.of("mariadb");
    }

    /** The server keeps a thousand numbers at hand where nobody says how many. */
    @Override
    List<Sequence> sequences() {
        return List.of(
                Sequence.of(TableName.of("numbers"), 100, 5),
                Sequence.of(TableName.of("odd numbers"), 1, 50),
                new Sequence(TableName.of("plain"), 1, 1, Options.none().with(Sequence.CACHE, "1000")));
    }

    @Override
    List<String> otherSettings() {
        return List.of(
                "set sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,IGNORE_SPACE'",
                "set sql_mode = ''",
                "set group_concat_max_len = 4");
    }

    @Override
    List<String> otherDatabases() {
        return List.of("alter database collate utf8mb4_bin");
    }

    @Override
    Optional<SqlClients> clients() {
        return Optional.of(SqlClients.in(TestServers.mariadbPrograms(), "mariadb-dump", "mariadb"));
    }

    @Override
    void copy(SqlClients clients, Served from, Served to, Path script) throws Exception {
        clients.copyMySql(from.database(), to.database(), script);
    }
}
