package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlUnaskedTest extends UnaskedContract {
    @Override
    TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    String respelt() {
        return "mod(a, 2)";
    }

    @Override
    LesserAccount lesser(TestDatabase database) throws SQLException {
        return LesserAccount.ofMySql(database);
    }

    @Override
    String notice() {
        return "the account may not create temporary tables, so expressions are compared word for word;"
                + " it needs the privilege CREATE TEMPORARY TABLES";
    }
}
