package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Deletes the rows of objects of one class, in one batch per table. */
final class DeleteWriter {
    private final SessionContext context;
    private final Sql sql;

    DeleteWriter(SessionContext context) {
        this.context = context;
        this.sql = Sql.of(context.dialect());
    }

    void delete(EntityType type, List<Managed> all) {
        for (int at = type.tables().size() - 1; at >= 0; at--) {
            delete(type, type.tables().get(at), all);
        }
    }

    private void delete(EntityType type, TableRow table, List<Managed> all) {
        boolean versioned = type.version()
                .filter(version -> table.columns().stream().anyMatch(target -> target.slot() == version.slot()))
                .isPresent();
        List<String> key = new ArrayList<>(table.key());
        if (versioned) {
            key.add(UpdateWriter.versionColumn(type));
        }
        List<List<Bound>> executions = new ArrayList<>();
        for (Managed managed : all) {
            var row = Objects.requireNonNull(managed.row());
            List<Bound> parameters = new ArrayList<>(KeyValues.of(type, table, row));
            if (versioned) {
                parameters.add(
                        UpdateWriter.bound(type, type.version().orElseThrow().slot(), row));
            }
            executions.add(parameters);
        }
        int[] counts = context.statements().batch(sql.delete(table.table(), key), executions, type.name());
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0 && !table.optional()) {
                Managed stale = all.get(at);
                Object version = type.version()
                        .map(known -> Objects.requireNonNull(stale.row())[known.slot()])
                        .orElse(null);
                throw StaleObjectException.of(type.name(), stale.storedKey(), version);
            }
        }
    }
}
