package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.SchemaFingerprint;
import dev.orm.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema that a run leaves behind, as its last row keeps it. */
final class SchemaAfter {
    private final Session session;
    private final MigratorOptions options;

    SchemaAfter(Session session, MigratorOptions options) {
        this.session = session;
        this.options = options;
    }

    /**
     * Null where the database cannot show its schema (a virtual table whose module is not here): no reason to fail. In a
     * transaction a query that fails may end it, but for what stands before a savepoint.
     */
    @Nullable
    String fingerprint() throws SQLException {
        boolean transactional = session.dialect().capabilities().transactionalDdl();
        StatementSink sink = transactional ? new JdbcSink(session.connection()) : statement -> {};
        sink.execute("savepoint orm_schema");
        try {
            String fingerprint =
                    SchemaFingerprint.of(session.dialect().normalizer().normalize(theirs()));
            sink.execute("release savepoint orm_schema");
            return fingerprint;
        } catch (SQLException e) {
            sink.execute("rollback to savepoint orm_schema");
            return null;
        }
    }

    private Schema theirs() throws SQLException {
        Dialect dialect = session.dialect();
        InspectionScope scope =
                InspectionScope.of(dialect.capabilities().severalSchemas() ? options.schemas() : List.of());
        Schema all = dialect.inspector().inspect(session.connection(), scope);
        return all.withTables(all.tables().stream()
                .filter(table -> !options.tables().names().contains(table.name()))
                .toList());
    }
}
