package dev.orm.run;

import dev.orm.dialect.SchemaFingerprint;
import dev.orm.schema.Schema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The schema that a run leaves behind, as its last row keeps it. */
final class SchemaAfter {
    private final Session session;
    private final HistoryTables own;

    SchemaAfter(Session session, HistoryTables own) {
        this.session = session;
        this.own = own;
    }

    /**
     * Null where the database cannot show its schema (a virtual table whose module is not here): no reason to fail. On
     * some servers a query that fails ends the transaction, but for what stands before a savepoint.
     */
    @Nullable
    String fingerprint() throws SQLException {
        StatementSink sink = new JdbcSink(session.connection());
        sink.execute("savepoint orm_schema");
        try {
            Schema all = session.dialect().inspector().inspect(session.connection());
            Schema theirs = all.withTables(all.tables().stream()
                    .filter(table -> !own.names().contains(table.name()))
                    .toList());
            sink.execute("release savepoint orm_schema");
            return SchemaFingerprint.of(session.dialect().normalizer().normalize(theirs));
        } catch (SQLException e) {
            sink.execute("rollback to savepoint orm_schema");
            return null;
        }
    }
}
