package dev.orm.dialect.postgresql;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Runs {@code COPY ... FROM STDIN} with the driver's CopyManager. The driver is the user's choice, so that its classes are
 * found when they are needed.
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/server-prepare/#copymanager">CopyManager</a>
 */
final class CopyIn {
    private CopyIn() {}

    static void run(Connection connection, String sql, String rows) throws SQLException {
        try {
            Class<?> type = Class.forName("org.postgresql.PGConnection");
            Object manager = type.getMethod("getCopyAPI").invoke(connection.unwrap(type));
            manager.getClass()
                    .getMethod("copyIn", String.class, Reader.class)
                    .invoke(manager, sql, new StringReader(rows));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new SQLException("COPY failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new SQLException("COPY needs the driver org.postgresql", e);
        }
    }
}
