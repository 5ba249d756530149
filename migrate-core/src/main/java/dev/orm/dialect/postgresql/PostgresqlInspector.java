package dev.orm.dialect.postgresql;

import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.Inspector;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.sql.MentionedNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads pg_catalog in eleven questions, however many tables. Partitions, inherited tables and those of extensions are
 * marked as opaque.
 */
final class PostgresqlInspector implements Inspector {

    @Override
    public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
        try (PinnedSession session = PinnedSession.of(connection)) {
            List<String> schemas = new ArrayList<>(scope.schemas());
            if (schemas.isEmpty() || scope.only() != null) {
                schemas.add(session.currentSchema());
            }
            CatalogReader reader =
                    new CatalogReader(new CatalogQuestion(connection), schemas, new LocalText(session.currentSchema()));
            Set<TableName> only = scope.only();
            return only == null ? reader.read(table -> true) : mentioning(only, reader.read(only::contains));
        }
    }

    /** The sequence of a serial column stands for itself where the model has a sequence of that name. */
    @Override
    public Schema beside(Schema lowered, Schema read) {
        return new NamedSequences(lowered.sequences()).in(read);
    }

    private static Schema mentioning(Set<TableName> only, Schema read) {
        return read.withViews(read.views().stream()
                        .filter(view -> mentions(view.definition(), only))
                        .toList())
                .withTriggers(read.triggers().stream()
                        .filter(trigger -> only.contains(trigger.table()) || mentions(trigger.definition(), only))
                        .toList());
    }

    private static boolean mentions(String definition, Set<TableName> only) {
        MentionedNames names = MentionedNames.in(definition, PostgresqlSyntax.SYNTAX);
        return only.stream().anyMatch(table -> names.contains(table.name()));
    }
}
