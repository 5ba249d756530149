package dev.orm.dialect.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/** Asks one question and hands out its rows. */
record CatalogQuestion(Connection connection) {

    /** What is done with a row. */
    interface RowReader {
        void read(CatalogRow row) throws SQLException;
    }

    /** The server's major version. */
    int version() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    void aboutSchemas(String sql, Collection<String> schemas, RowReader reader) throws SQLException {
        ask(sql, connection.createArrayOf("text", schemas.toArray()), reader);
    }

    void aboutRelations(String sql, Collection<Long> oids, RowReader reader) throws SQLException {
        ask(sql, connection.createArrayOf("oid", oids.toArray()), reader);
    }

    private void ask(String sql, Array parameter, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int at = 1; at <= parameters; at++) {
                statement.setArray(at, parameter);
            }
            try (ResultSet result = statement.executeQuery()) {
                CatalogRow row = new CatalogRow(result);
                while (result.next()) {
                    reader.read(row);
                }
            }
        }
    }
}
