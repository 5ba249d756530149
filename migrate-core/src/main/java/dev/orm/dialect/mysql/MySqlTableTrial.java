package dev.orm.dialect.mysql;

import dev.orm.dialect.TableTrial;
import dev.orm.schema.Column;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a temporary table of a table's columns, which commits nothing. */
final class MySqlTableTrial implements TableTrial {
    /** Access denied, or a server that may only be read. */
    private static final Set<Integer> CANNOT_ASK = Set.of(1044, 1142, 1227, 1290, 1792, 1836);

    private static final Set<String> OF_THE_TYPE = Set.of(OptionKeys.UNSIGNED, OptionKeys.ZEROFILL, OptionKeys.CHARSET);
    private static final String NAME = "`_orm_scratch`";

    private final MySqlDdl ddl;

    MySqlTableTrial(MySqlDdl ddl) {
        this.ddl = ddl;
    }

    @Override
    public Map<TableName, String> refused(Connection connection, List<Table> tables) throws SQLException {
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

    private String refusal(Statement statement, Table table) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> ddl.column(definedOnly(column)))
                .collect(Collectors.joining(", "));
        statement.execute("drop temporary table if exists " + NAME);
        try {
            statement.execute("create temporary table " + NAME + " (" + columns + ")");
        } catch (SQLException e) {
            return CANNOT_ASK.contains(e.getErrorCode()) ? "" : new MySqlProbe().words(e);
        }
        statement.execute("drop temporary table " + NAME);
        return "";
    }

    /** Without its default: what stands in tables since older versions may be refused today, and yet be left alone. */
    private static Column definedOnly(Column column) {
        return column.withNullable(true)
                .withDefault(null)
                .withComment(null)
                .withOptions(TableLowering.known(column.options(), OF_THE_TYPE));
    }
}
