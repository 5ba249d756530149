package dev.orm.run;

import com.zaxxer.hikari.HikariConfig;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresqlPoolTest extends ServerPoolContract {
    @Override
    TestDatabase server() {
        return TestServers.postgresql();
    }

    @Override
    String cutting() {
        return "select pg_terminate_backend(pg_backend_pid())";
    }

    @Override
    void database(HikariConfig pool) {
        super.database(pool);
        pool.setConnectionInitSql("set search_path = public; set lock_timeout = '7s'");
    }

    @Override
    String unsettling() {
        return """
                create schema if not exists other;
                set search_path = public, other;
                set lock_timeout = '1s';
                set work_mem = '5MB';
                set role pg_monitor;
                set role postgres;
                create temporary table if not exists leftover (id integer);
                """;
    }

    @Override
    List<String> session() {
        return List.of(
                "show search_path",
                "show lock_timeout",
                "show work_mem",
                "show role",
                "select count(*) from pg_class where relname = 'leftover'",
                "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()");
    }
}
