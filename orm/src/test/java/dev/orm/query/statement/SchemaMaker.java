package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the tables of a lowered schema. */
final class SchemaMaker {
    private SchemaMaker() {}

    static void create(Connection connection, Dialect dialect, Schema schema) throws SQLException {
        List<Operation> creates = schema.tables().stream()
                .<Operation>map(Operation.CreateTable::new)
                .toList();
        boolean forward = dialect.capabilities().forwardReferences();
        List<Operation> ordered = OperationOrder.sort(creates, Schema.empty(), forward);
        try (Statement statement = connection.createStatement()) {
            for (var ddl : dialect.ddl().spell(ordered, Schema.empty()).statements()) {
                statement.execute(ddl.sql());
            }
        }
    }
}
