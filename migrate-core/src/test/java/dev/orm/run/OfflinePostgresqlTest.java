package dev.orm.run;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.servers.ClientPrograms;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class OfflinePostgresqlTest extends OfflineContract {
    private final TestDatabase byRun = TestServers.postgresql();
    private final TestDatabase byScript = TestServers.postgresql();

    @AfterEach
    void close() throws SQLException {
        byRun.close();
        byScript.close();
    }

    @Override
    Connection open(boolean run) throws SQLException {
        return (run ? byRun : byScript).open();
    }

    @Override
    int runClient(Path script) throws IOException, InterruptedException {
        Optional<Path> folder = ClientPrograms.find("psql");
        assumeTrue(folder.isPresent(), "there is no psql");
        URI url = URI.create(byScript.url().substring("jdbc:".length()));
        return run(
                List.of(
                        folder.get().resolve("psql").toString(),
                        "--no-psqlrc",
                        "--quiet",
                        "--host=" + url.getHost(),
                        "--port=" + url.getPort(),
                        "--username=" + byScript.user(),
                        "--dbname=" + byScript.name()),
                Map.of("PGPASSWORD", byScript.password()),
                script);
    }

    @Override
    String oddStatements() {
        return """
                create table odd (id integer not null primary key, n integer);
                create or replace function odd_n() returns trigger language plpgsql as $f$
                begin
                    -- a comment; in a body
                    new.n := 1;
                    return new;
                end $f$;
                create trigger odd_n before insert on odd for each row execute function odd_n();
                insert into odd (id) values (7);
                """;
    }
}
