package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionCloseTest {
    @TempDir
    Path folder;

    @Test
    void whatWasDoneBeforeAConnectionCouldNotBeClosedIsDone() throws IOException {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V1__a.sql"), "create table a (id integer);\n");
        ScriptDirectory scripts = ScriptDirectory.read(migrations);

        assertThatThrownBy(() -> new Migrator(this::closingBadly, scripts).upgrade())
                .isInstanceOf(DatabaseFailedException.class)
                .hasMessage("""
                        the connection to the database could not be closed
                          why:  gone
                          next: see what the database says; what was reported as done is done""");

        assertThat(new Migrator(this::open, scripts).state().revisions())
                .extracting(status -> status.state().toString())
                .containsExactly("applied");
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
    }

    private Connection closingBadly() throws SQLException {
        Connection connection = open();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(connection, arguments);
                        if (method.getName().equals("close")) {
                            throw new SQLException("gone");
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
