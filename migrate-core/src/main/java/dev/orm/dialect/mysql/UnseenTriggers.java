package dev.orm.dialect.mysql;

import dev.orm.dialect.TextHint;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says so where this account sees no triggers, which the catalogue shows only to those who have the privilege TRIGGER: they
 * would neither follow a rename nor stand in the way of what goes.
 */
final class UnseenTriggers {
    private final Connection connection;

    UnseenTriggers(Connection connection) {
        this.connection = connection;
    }

    List<TextHint> hints(Schema read, List<Operation> operations) throws SQLException {
        Map<TableName, Set<String>> names = UnreadTexts.names(operations);
        if (names.isEmpty() || seesAll(read)) {
            return List.of();
        }
        List<TextHint> hints = new ArrayList<>();
        names.forEach((table, columns) -> hints.add(new TextHint(
                table,
                null,
                "this account may not see all triggers; one that names " + UnreadTexts.used(table, columns)
                        + " stays as it is and fails when it next runs; an account with the privilege TRIGGER on the"
                        + " database sees them")));
        return hints;
    }

    /** Triggers on any table may name those that change. */
    private boolean seesAll(Schema read) throws SQLException {
        String current = Catalog.currentSchema(connection);
        List<TriggerGrant> grants = grants();
        return read.tables().stream().map(Table::name).allMatch(table -> {
            String schema = table.schema();
            TableName whole = new TableName(schema == null ? current : schema, table.name());
            return grants.stream().anyMatch(grant -> grant.covers(whole));
        });
    }

    /** Of the account and of the roles that are on. */
    private List<TriggerGrant> grants() throws SQLException {
        List<TriggerGrant> grants = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show grants")) {
            while (row.next()) {
                TriggerGrant.in(row.getString(1)).ifPresent(grants::add);
            }
        }
        return grants;
    }
}
