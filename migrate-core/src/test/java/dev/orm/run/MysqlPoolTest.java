package dev.orm.run;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlPoolTest extends ServerPoolContract {
    @Override
    TestDatabase server() {
        return TestServers.mysql();
    }

    @Override
    String cutting() {
        return "kill connection_id()";
    }

    /** As a dump begins, and never comes to its end. */
    @Override
    String unsettling() {
        return """
                set sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
                set foreign_key_checks = 0;
                set unique_checks = 0;
                set time_zone = '+00:00';
                set session lock_wait_timeout = 3;
                set session transaction isolation level read committed;
                """;
    }

    @Override
    List<String> session() {
        return List.of(
                "select @@sql_mode",
                "select @@foreign_key_checks",
                "select @@unique_checks",
                "select @@time_zone",
                "select @@lock_wait_timeout",
                "show session variables where variable_name in ('tx_isolation', 'transaction_isolation') and value <>"
                        + " 'REPEATABLE-READ'",
                "select database()");
    }
}
