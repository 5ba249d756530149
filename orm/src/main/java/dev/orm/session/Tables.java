package dev.orm.session;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.InspectionScope;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates and drops the tables of a model, in the words of the migrations. */
record Tables(Dialect dialect, Schema wanted, Connections connections, Failures failures, Listeners listeners) {

    void create() {
        withConnection(connection -> {
            Schema actual = actual(connection);
            Set<String> there = names(actual);
            List<Operation> operations = new ArrayList<>();
            for (Sequence sequence : wanted.sequences()) {
                boolean missing = actual.sequences().stream().noneMatch(other -> isSame(other.name(), sequence.name()));
                if (missing) {
                    operations.add(new ObjectOperation.CreateSequence(sequence));
                }
            }
            wanted.tables().stream()
                    .filter(table -> !there.contains(key(table.name())))
                    .forEach(table -> operations.add(new Operation.CreateTable(table)));
            run(connection, operations, actual);
        });
    }

    void drop() {
        withConnection(connection -> {
            Schema actual = actual(connection);
            Set<String> ours =
                    wanted.tables().stream().map(table -> key(table.name())).collect(Collectors.toSet());
            List<Operation> operations = new ArrayList<>();
            for (Table table : actual.tables()) {
                if (ours.contains(key(table.name()))) {
                    operations.add(new Operation.DropTable(table));
                }
            }
            for (Sequence sequence : actual.sequences()) {
                if (wanted.sequences().stream().anyMatch(other -> isSame(other.name(), sequence.name()))) {
                    operations.add(new ObjectOperation.DropSequence(sequence));
                }
            }
            run(connection, operations, actual);
        });
    }

    private Schema actual(Connection connection) throws SQLException {
        List<String> schemas = wanted.tables().stream()
                .map(table -> table.name().schema())
                .filter(schema -> schema != null)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        String current = dialect.probe().currentSchema(connection);
        if (!schemas.isEmpty() && current != null) {
            schemas.add(current);
        }
        return dialect.inspector().inspect(connection, InspectionScope.of(schemas));
    }

    private static Set<String> names(Schema schema) {
        return schema.tables().stream().map(table -> key(table.name())).collect(Collectors.toSet());
    }

    private static boolean isSame(TableName left, TableName right) {
        return key(left).equals(key(right));
    }

    private static String key(TableName name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private void run(Connection connection, List<Operation> operations, Schema before) throws SQLException {
        List<Operation> ordered =
                OperationOrder.sort(operations, before, dialect.capabilities().forwardReferences());
        for (DdlStatement statement : dialect.ddl().spell(ordered, before).statements()) {
            run(connection, statement.sql());
        }
    }

    private void run(Connection connection, String sql) {
        long start = System.nanoTime();
        boolean failed = true;
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            failed = false;
        } catch (SQLException e) {
            throw failures.of(e, sql, "");
        } finally {
            listeners.tell(sql, List.of(List.of()), Duration.ofNanos(System.nanoTime() - start), failed);
        }
    }

    /** What is done with a connection of its own, outside of any transaction. */
    @FunctionalInterface
    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void withConnection(Work work) {
        try {
            Connection connection = connections.take();
            boolean autoCommit = connection.getAutoCommit();
            try {
                connection.setAutoCommit(true);
                work.with(connection);
                connection.setAutoCommit(autoCommit);
            } finally {
                connections.giveBack(connection);
            }
        } catch (SQLException e) {
            throw failures.of(e, "create or drop tables", "");
        }
    }
}
