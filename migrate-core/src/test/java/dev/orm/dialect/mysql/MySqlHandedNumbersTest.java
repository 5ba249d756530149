package dev.orm.dialect.mysql;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

/** On MySQL, where a table of one row stands for a sequence. */
@Tag("mysql")
final class MySqlHandedNumbersTest extends HandedNumbersContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }

    @Override
    protected long next() throws SQLException {
        return Long.parseLong(String.valueOf(server.ask("select group_concat(next_val) from t_seq")));
    }

    @Override
    protected void take() throws SQLException {
        server.run("update t_seq set next_val = 51");
    }

    @Override
    protected long gap() {
        return 1000;
    }
}
