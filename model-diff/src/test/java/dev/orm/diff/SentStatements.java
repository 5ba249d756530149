package dev.orm.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what is sent to a server through a connection. */
final class SentStatements {
    private final List<String> texts = new ArrayList<>();
    private int count;

    int count() {
        return count;
    }

    /** Those of them that hold a word. */
    List<String> with(String word) {
        return texts.stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(word))
                .toList();
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
                    if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                        texts.add(sql);
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
