package dev.orm.query.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Does a bulk change over plain JDBC, two keys at a time. */
record BulkRun(Connection connection) implements BulkStatementVisitor<Void> {
    @Override
    public Void visitAtOnce(BulkStatement.AtOnce statement) {
        run(statement.sql(), statement.parameters(), List.of());
        return null;
    }

    @Override
    public Void visitByKeys(BulkStatement.ByKeys statements) {
        List<List<Object>> keys = keys(statements.keys());
        for (KeyedStatement statement : statements.statements()) {
            for (int from = 0; from < keys.size(); from += 2) {
                List<List<Object>> some = keys.subList(from, Math.min(keys.size(), from + 2));
                run(statement.sql(some.size()), statement.parameters(), some);
            }
        }
        return null;
    }

    private List<List<Object>> keys(SelectStatement statement) {
        try {
            return Rows.values(connection, statement);
        } catch (SQLException e) {
            throw new AssertionError(statement.sql(), e);
        }
    }

    private void run(String sql, List<Parameter> parameters, List<List<Object>> keys) {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            int position = Rows.bind(prepared, parameters, 1);
            for (List<Object> key : keys) {
                for (Object value : key) {
                    prepared.setObject(position++, value);
                }
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
