package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows of the columns that an upgrade and its undo must bring back as they were. */
final class Rows {
    private final Dialect dialect;
    private final Map<TableName, Set<String>> columns = new LinkedHashMap<>();

    /** Those of the schema, less what the operations drop, narrow or fill. */
    Rows(Schema before, List<Operation> operations, Dialect dialect) {
        this.dialect = dialect;
        for (Table table : before.tables()) {
            Set<String> names = new LinkedHashSet<>();
            table.columns().stream()
                    .filter(column -> column.generated() == null)
                    .forEach(column -> names.add(column.name()));
            columns.put(table.name(), names);
        }
        Map<TableName, TableName> oldNames = new LinkedHashMap<>();
        Map<ColumnRef, String> oldColumns = new LinkedHashMap<>();
        for (Operation operation : operations) {
            operation.accept(new Forgetting(oldNames, oldColumns)).run();
        }
    }

    /** Each value with its class, one line per row. */
    List<String> read(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<TableName, Set<String>> table : columns.entrySet()) {
            List<String> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query(table.getKey(), table.getValue()))) {
                while (row.next()) {
                    rows.add(table.getKey() + ": " + line(row, table.getValue()));
                }
            }
            lines.addAll(rows.stream().sorted().toList());
        }
        return lines;
    }

    private String query(TableName table, Set<String> names) {
        List<String> columns = new ArrayList<>(List.of("1"));
        names.stream().map(dialect.syntax()::name).forEach(columns::add);
        return "select " + String.join(", ", columns) + " from " + SqlModel.spelled(table, dialect.syntax());
    }

    private static String line(ResultSet row, Set<String> names) throws SQLException {
        StringBuilder line = new StringBuilder();
        int index = 1;
        for (String name : names) {
            index++;
            Object value = row.getObject(index);
            String text = value instanceof byte[] bytes
                    ? HexFormat.of().formatHex(bytes)
                    : value instanceof Clob ? row.getString(index) : String.valueOf(value);
            line.append(name)
                    .append('=')
                    .append(value == null ? "" : value.getClass().getSimpleName());
            line.append(' ').append(text).append("; ");
        }
        return line.toString();
    }

    private final class Forgetting extends SelectiveVisitor<Runnable> {
        private final Map<TableName, TableName> oldNames;
        private final Map<ColumnRef, String> oldColumns;

        Forgetting(Map<TableName, TableName> oldNames, Map<ColumnRef, String> oldColumns) {
            this.oldNames = oldNames;
            this.oldColumns = oldColumns;
        }

        @Override
        Runnable otherwise(Operation operation) {
            return () -> {};
        }

        @Override
        public Runnable visitRenameTable(Operation.RenameTable operation) {
            return () -> oldNames.put(operation.after(), operation.before());
        }

        @Override
        public Runnable visitRenameColumn(Operation.RenameColumn operation) {
            return () -> oldColumns.put(new ColumnRef(operation.table(), operation.after()), operation.before());
        }

        @Override
        public Runnable visitDropTable(Operation.DropTable operation) {
            return () -> columns.remove(operation.table().name());
        }

        @Override
        public Runnable visitDropColumn(Operation.DropColumn operation) {
            return () -> forget(operation.table(), operation.column().name());
        }

        @Override
        public Runnable visitInsertRows(Operation.InsertRows operation) {
            return () -> columns.remove(oldNames.getOrDefault(operation.table(), operation.table()));
        }

        @Override
        public Runnable visitAlterColumn(Operation.AlterColumn operation) {
            Column from = operation.before();
            Column into = operation.after();
            boolean changed = dialect.ddl().narrows(from.type(), into.type())
                    || dialect.ddl().narrows(into.type(), from.type())
                    || !Objects.equals(from.generated(), into.generated())
                    || operation.fill() != null
                    || operation.undoFill() != null;
            return changed ? () -> forget(operation.table(), into.name()) : () -> {};
        }

        private void forget(TableName table, String column) {
            Set<String> names = columns.get(oldNames.getOrDefault(table, table));
            if (names != null) {
                names.remove(oldColumns.getOrDefault(new ColumnRef(table, column), column));
            }
        }
    }
}
