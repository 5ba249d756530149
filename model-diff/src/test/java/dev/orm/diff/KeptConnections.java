package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/** Connections to one PostgreSQL database that are as new when they are closed, and used again. */
final class KeptConnections implements AutoCloseable {
    private final TestDatabase database;
    private final Deque<Connection> idle = new ArrayDeque<>();

    KeptConnections(TestDatabase database) {
        this.database = database;
    }

    Connection open() throws SQLException {
        Connection kept = idle.isEmpty() ? database.open() : idle.pop();
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        giveBack(kept);
                        return null;
                    }
                    return call(kept, method, arguments);
                });
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        if (connection.isClosed() || idle.contains(connection)) {
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        connection.setReadOnly(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("discard all");
        }
        idle.push(connection);
    }

    @Override
    public void close() throws SQLException {
        while (!idle.isEmpty()) {
            idle.pop().close();
        }
        database.close();
    }
}
