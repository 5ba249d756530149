package dev.orm.dialect.postgresql;

import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ServerNormalizer;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes scratch tables in a transaction that is rolled back, and reads there what the server made of each expression:
 * in a schema of their own where the account may create one, else as temporary tables.
 */
final class PostgresqlServerNormalizer implements ServerNormalizer {
    private final PostgresqlDdl ddl;

    PostgresqlServerNormalizer(PostgresqlDdl ddl) {
        this.ddl = ddl;
    }

    @Override
    public Answers ask(Connection connection, Schema lowered, Set<ExpressionSite> sites) throws SQLException {
        try (PinnedSession session = PinnedSession.of(connection);
                Statement statement = connection.createStatement()) {
            statement.execute("begin");
            try {
                Optional<ScratchSchema> scratch = ScratchSchema.make(connection, session.currentSchema());
                return scratch.isEmpty()
                        ? Answers.refused("this account may create neither schemas nor temporary tables here, so that"
                                + " checks, defaults and index expressions were compared word by word")
                        : answers(scratch.get(), lowered, sites);
            } finally {
                statement.execute("rollback");
            }
        }
    }

    private Answers answers(ScratchSchema scratch, Schema lowered, Set<ExpressionSite> sites) throws SQLException {
        Map<TableName, Set<ExpressionSite>> byTable = new LinkedHashMap<>();
        sites.forEach(site -> byTable.computeIfAbsent(site.table(), missing -> new LinkedHashSet<>())
                .add(site));
        for (NamedType type : lowered.types()) {
            scratch.tried(ddl.createType(new NamedType(TableName.of(type.name().name()), type.values())));
        }
        Map<ExpressionSite, String> texts = new HashMap<>();
        Map<ExpressionSite, DefaultValue> defaults = new HashMap<>();
        for (Map.Entry<TableName, Set<ExpressionSite>> entry : byTable.entrySet()) {
            Optional<Table> table = lowered.table(entry.getKey());
            if (table.isEmpty()) {
                continue;
            }
            ScratchTable copy = new ScratchTable(ddl, scratch, table.get());
            if (copy.make()) {
                for (ExpressionSite site : entry.getValue()) {
                    copy.ask(site, texts, defaults);
                }
                copy.drop();
            }
        }
        return new Answers(texts, defaults, Optional.empty());
    }
}
