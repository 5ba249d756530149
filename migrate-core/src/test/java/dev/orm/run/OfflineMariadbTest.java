package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class OfflineMariadbTest extends OfflineContract {
    private final TestDatabase byRun = TestServers.mariadb();
    private final TestDatabase byScript = TestServers.mariadb();

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
        Path client = TestServers.mariadbPrograms().resolve("mariadb");
        URI url = URI.create(byScript.url().substring("jdbc:".length()));
        return run(
                List.of(
                        client.toString(),
                        "--comments",
                        "--default-character-set=utf8mb4",
                        "--protocol=tcp",
                        "--host=" + url.getHost(),
                        "--port=" + url.getPort(),
                        "--user=" + byScript.user(),
                        byScript.name()),
                Map.of("MYSQL_PWD", byScript.password()),
                script);
    }

    @Override
    String oddStatements() {
        return """
                create table odd (id integer not null primary key, n integer);
                delimiter $$
                create trigger odd_n before insert on odd for each row
                begin
                    -- a comment; in a body
                    set new.n = 1;
                    set new.id = new.id + 0;
                end$$
                delimiter ;
                insert into odd (id) values (7);
                """;
    }
}
