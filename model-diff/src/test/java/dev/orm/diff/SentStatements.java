package dev.orm.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Counts what is sent to a server through a connection. */
final class SentStatements {
    private int count;

    int count() {
        return count;
    }

    /** The same connection, counted. */
    Connection through(Connection connection) {
        return counted(Connection.class, connection);
    }

    private <T> T counted(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        count++;
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof PreparedStatement) {
                            return counted(PreparedStatement.class, result);
                        }
                        return result instanceof Statement ? counted(Statement.class, result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
