package dev.orm.phantoms;

import dev.orm.schema.NamedType;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlPhantomsTest extends PhantomsContract<Served> {
    @Override
    Served place() {
        return new Served(TestServers.postgresql());
    }

    @Override
    List<String> scripts() {
        return List.of("postgresql");
    }

    @Override
    List<NamedType> types() {
        return List.of(
                new NamedType(TableName.of("Odd Mood"), List.of("a")),
                new NamedType(TableName.of("mood"), List.of("sad", "ok", "it's", "Very Happy")));
    }

    @Override
    List<Sequence> sequences() {
        return List.of(Sequence.of(TableName.of("numbers"), 100, 5));
    }

    @Override
    List<String> otherSettings() {
        return List.of(
                "set search_path = public, elsewhere, pg_catalog",
                "set quote_all_identifiers = on",
                "set datestyle = 'ISO, DMY'",
                "set intervalstyle = 'iso_8601'",
                "set bytea_output = 'escape'",
                "set extra_float_digits = -10",
                "set timezone = 'Asia/Kathmandu'",
                "set client_encoding = 'UTF8'",
                "set standard_conforming_strings = off",
                "set xmlbinary = 'hex'");
    }

    @Override
    Optional<SqlClients> clients() throws Exception {
        Optional<SqlClients> found = SqlClients.find("pg_dump", "psql");
        try (Served database = place();
                Connection connection = database.open()) {
            int server = connection.getMetaData().getDatabaseMajorVersion();
            return found.isPresent() && found.get().isOf(server) ? found : Optional.empty();
        }
    }

    @Override
    void copy(SqlClients clients, Served from, Served to, Path script) throws Exception {
        clients.copyPostgresql(from.database(), to.database(), script);
    }
}
