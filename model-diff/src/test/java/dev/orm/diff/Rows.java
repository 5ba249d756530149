package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.math.BigDecimal;
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

/** The rows of the columns that an upgrade must keep as they are, or it and its undo bring back. */
final class Rows {
    private final Dialect dialect;
    private final boolean andBack;
    private final Map<TableName, Set<String>> columns = new LinkedHashMap<>();
    private final OldNames names;

    private Rows(Schema before, List<Operation> operations, Dialect dialect, boolean andBack) {
        this.dialect = dialect;
        this.andBack = andBack;
        this.names = OldNames.after(operations);
        for (Table table : before.tables()) {
            Set<String> kept = new LinkedHashSet<>();
            table.columns().stream()
                    .filter(column -> column.generated() == null)
                    .forEach(column -> kept.add(column.name()));
            columns.put(table.name(), kept);
        }
        OldNames soFar = new OldNames();
        for (Operation operation : operations) {
            operation.accept(new Forgetting(soFar)).run();
            soFar.follow(operation);
        }
    }

    /** Those of the schema, less what the operations drop, convert or fill. */
    static Rows keptBy(Schema before, List<Operation> operations, Dialect dialect) {
        return new Rows(before, operations, dialect, false);
    }

    /** The same, less what their undo converts or fills. */
    static Rows keptAndBroughtBackBy(Schema before, List<Operation> operations, Dialect dialect) {
        return new Rows(before, operations, dialect, true);
    }

    /** One line per row. */
    List<String> read(Connection connection) throws SQLException {
        return read(connection, new OldNames());
    }

    /** The same lines, read where everything has its new name. */
    List<String> readRenamed(Connection connection) throws SQLException {
        return read(connection, names);
    }

    private List<String> read(Connection connection, OldNames now) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<TableName, Set<String>> table : columns.entrySet()) {
            List<String> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query(table.getKey(), table.getValue(), now))) {
                while (row.next()) {
                    rows.add(table.getKey() + ": " + line(row, table.getValue()));
                }
            }
            lines.addAll(rows.stream().sorted().toList());
        }
        return lines;
    }

    private String query(TableName table, Set<String> kept, OldNames now) {
        List<String> columns = new ArrayList<>(List.of("1"));
        kept.forEach(column -> columns.add(dialect.syntax().name(now.newColumn(table, column))));
        return "select " + String.join(", ", columns) + " from "
                + SqlModel.spelled(now.newTable(table), dialect.syntax());
    }

    private String line(ResultSet row, Set<String> names) throws SQLException {
        StringBuilder line = new StringBuilder();
        int index = 1;
        for (String name : names) {
            index++;
            Object value = row.getObject(index);
            line.append(name).append('=');
            if (andBack) {
                line.append(value == null ? "" : value.getClass().getSimpleName());
            }
            line.append(' ')
                    .append(value instanceof Clob ? row.getString(index) : text(value))
                    .append("; ");
        }
        return line.toString();
    }

    private String text(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Number && !andBack) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof String text && !andBack) {
            return text.stripTrailing();
        }
        return value instanceof Boolean truth && !andBack ? (truth ? "1" : "0") : String.valueOf(value);
    }

    private final class Forgetting extends SelectiveVisitor<Runnable> {
        private final OldNames soFar;

        Forgetting(OldNames soFar) {
            this.soFar = soFar;
        }

        @Override
        Runnable otherwise(Operation operation) {
            return () -> {};
        }

        @Override
        public Runnable visitDropTable(Operation.DropTable operation) {
            return () -> columns.remove(soFar.oldTable(operation.table().name()));
        }

        @Override
        public Runnable visitDropColumn(Operation.DropColumn operation) {
            return () -> forget(operation.table(), operation.column().name());
        }

        @Override
        public Runnable visitInsertRows(Operation.InsertRows operation) {
            return () -> columns.remove(soFar.oldTable(operation.table()));
        }

        @Override
        public Runnable visitAlterColumn(Operation.AlterColumn operation) {
            Column from = operation.before();
            Column into = operation.after();
            boolean changed = dialect.ddl().narrows(from.type(), into.type())
                    || !Objects.equals(from.generated(), into.generated())
                    || operation.fill() != null
                    || (from.nullable() && !into.nullable())
                    || (andBack ? changesBack(operation) : isAnotherFamily(from, into));
            return changed ? () -> forget(operation.table(), into.name()) : () -> {};
        }

        private boolean changesBack(Operation.AlterColumn operation) {
            return dialect.ddl()
                            .narrows(
                                    operation.after().type(), operation.before().type())
                    || operation.undoFill() != null;
        }

        /** The same value has another text then. */
        private static boolean isAnotherFamily(Column from, Column into) {
            return TypeFamily.of(from.type()) != TypeFamily.of(into.type());
        }

        private void forget(TableName table, String column) {
            Set<String> names = columns.get(soFar.oldTable(table));
            if (names != null) {
                names.remove(soFar.oldColumn(table, column));
            }
        }
    }
}
