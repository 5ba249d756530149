package dev.orm.dialect.mariadb;

import dev.orm.dialect.mysql.HandedNumbersContract;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

/** On MariaDB, which has sequences. */
@Tag("mariadb")
final class MariaDbHandedNumbersTest extends HandedNumbersContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mariadb();
    }

    @Override
    protected long next() throws SQLException {
        return Long.parseLong(String.valueOf(server.ask("select nextval(t_seq)")));
    }

    @Override
    protected void take() throws SQLException {
        next();
    }

    @Override
    protected long gap() {
        return 50;
    }
}
