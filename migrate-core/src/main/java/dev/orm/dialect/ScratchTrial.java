package dev.orm.dialect;

import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries one table after the other. */
public abstract class ScratchTrial implements TableTrial {
    @Override
    public final Map<TableName, String> refused(Connection connection, List<Table> tables) throws SQLException {
        Map<TableName, String> refused = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Table table : tables) {
                String said = refusal(statement, table);
                if (!said.isEmpty()) {
                    refused.put(table.name(), said);
                }
            }
        }
        return refused;
    }

    /** What the server says against the table; empty: nothing, or it cannot be asked. Leaves nothing behind. */
    protected abstract String refusal(Statement statement, Table table) throws SQLException;
}
