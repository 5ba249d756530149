package dev.orm.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The connection of a run for a program that moves data: it refuses what ends the transaction. */
final class GuardedConnection implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("commit", "close", "abort", "setAutoCommit");

    private final Connection connection;
    private final String data;

    private GuardedConnection(Connection connection, String data) {
        this.connection = connection;
        this.data = data;
    }

    /** @param data what the program is called */
    static Connection of(Connection connection, String data) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new GuardedConnection(connection, data));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean rollsAllBack = method.getName().equals("rollback") && method.getParameterCount() == 0;
        if (rollsAllBack || REFUSED.contains(method.getName())) {
            throw GuardedConnectionException.of(data, method.getName());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
