package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlUnaskedTest extends UnaskedContract {
    @Override
    TestDatabase database() {
        return TestServers.postgresql();
    }

    @Override
    String respelt() {
        return "a * d";
    }

    @Override
    LesserAccount lesser(TestDatabase database) throws SQLException {
        return LesserAccount.ofPostgresql(database);
    }

    @Override
    String notice() {
        return "this account may create neither schemas nor temporary tables here, so that checks, defaults and index"
                + " expressions were compared word by word";
    }
}
