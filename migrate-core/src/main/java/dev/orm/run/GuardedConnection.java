package dev.orm.run;

import dev.orm.dialect.Dialect;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a run for a program that moves data: it refuses what ends the transaction, and so does all that it
 * hands out.
 */
final class GuardedConnection {
    private static final Set<String> REFUSED = Set.of("commit", "close", "abort", "setAutoCommit");
    private static final Set<String> TAKING_SQL = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "addBatch",
            "prepareStatement",
            "prepareCall");
    private static final List<Class<?>> HANDED_OUT = List.of(
            CallableStatement.class, PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class);

    private final DataStatements statements;
    private final String data;
    private final Connection guarded;

    private GuardedConnection(Connection connection, String data, Dialect dialect) {
        this.data = data;
        this.statements = new DataStatements(data, dialect);
        this.guarded = (Connection) guard(Connection.class, connection);
    }

    /** @param data what the program is called */
    static Connection of(Connection connection, String data, Dialect dialect) {
        return new GuardedConnection(connection, data, dialect).guarded;
    }

    private Object guard(Class<?> type, Object real) {
        return Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, new Guarded(real));
    }

    /** The connection, or something that came of it. */
    private final class Guarded implements InvocationHandler {
        private final Object real;

        Guarded(Object real) {
            this.real = real;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
            if (real instanceof Connection) {
                refuseEnd(method);
            }
            if (TAKING_SQL.contains(method.getName()) && first instanceof String sql) {
                statements.check(sql);
            }
            return switch (method.getName()) {
                case "getConnection" -> guarded;
                case "isWrapperFor" -> first instanceof Class<?> type && type.isInstance(proxy);
                case "unwrap" -> unwrapped(proxy, (Class<?>) first);
                case "equals" -> proxy == first;
                case "hashCode" -> System.identityHashCode(proxy);
                default -> handedOut(method, arguments);
            };
        }

        private void refuseEnd(Method method) {
            boolean rollsAllBack = method.getName().equals("rollback") && method.getParameterCount() == 0;
            if (rollsAllBack || REFUSED.contains(method.getName())) {
                throw GuardedConnectionException.call(data, method.getName());
            }
        }

        /** What is behind us could end the transaction. */
        private Object unwrapped(Object proxy, @Nullable Class<?> type) throws SQLException {
            if (type == null) {
                throw new SQLException("unwrap takes an interface");
            }
            if (!type.isInstance(proxy)) {
                throw GuardedConnectionException.unwrap(data, type);
            }
            return proxy;
        }

        private @Nullable Object handedOut(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            try {
                Object result = method.invoke(real, arguments);
                Class<?> type = method.getReturnType();
                return result instanceof Wrapper && HANDED_OUT.contains(type) ? guard(type, result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
