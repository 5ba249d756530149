package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** An application that migrates when it starts, with a connection of its own making. */
class DataSourceTest {
    @TempDir
    Path folder;

    @Test
    void theSessionIsAsItWasAfterwards() throws Exception {
        Files.writeString(folder.resolve("V1__users.sql"), "create table users (id integer primary key);\n");
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
        source.setEnforceForeignKeys(true);

        try (Connection kept = source.getConnection()) {
            kept.setAutoCommit(false);
            new Migrator(() -> new KeptOpen(kept).connection(), ScriptDirectory.read(folder))
                    .run(RevisionTarget.parse("head"));

            assertThat(kept.getAutoCommit()).isFalse();
            try (Statement statement = kept.createStatement();
                    ResultSet answer = statement.executeQuery("pragma foreign_keys")) {
                assertThat(answer.getInt(1)).isEqualTo(1);
            }
        }
        RunReport again = new Migrator(ConnectionSource.of(source), ScriptDirectory.read(folder))
                .run(RevisionTarget.parse("head"));
        assertThat(again.done()).isEmpty();
    }

    /** As a pool has it: closing gives the connection back. */
    private record KeptOpen(Connection kept) {
        Connection connection() {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> method.getName().equals("close") ? null : call(method, arguments));
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(kept, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
