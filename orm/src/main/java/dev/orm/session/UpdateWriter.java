package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Updates the columns that differ, rows with the same columns in one batch. */
final class UpdateWriter {
    private final SessionContext context;
    private final Sql sql;
    private final Map<Statement, List<Change>> batches = new LinkedHashMap<>();

    UpdateWriter(SessionContext context) {
        this.context = context;
        this.sql = Sql.of(context.dialect());
    }

    /**
     * What rows of a batch have in common.
     *
     * @param yielding whether a value is taken away, which another row may then have
     */
    private record Statement(
            EntityType type, TableRow table, List<TableRow.Target> columns, boolean versioned, boolean yielding) {}

    /** One object, its row as the database has it, and the one it is to have. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Change(
            Managed managed,
            @Nullable Object[] before,
            @Nullable Object[] after) {}

    /** Whether the database would hold something else. */
    static boolean differs(EntityType type, @Nullable Object[] before, @Nullable Object[] after) {
        for (int slot = 0; slot < before.length; slot++) {
            if (differs(type, slot, before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(EntityType type, int slot, @Nullable Object[] before, @Nullable Object[] after) {
        Slot place = type.slots().get(slot);
        return before[slot] != after[slot] && !place.type().isSame(before[slot], after[slot]);
    }

    /**
     * Notes what is to be updated; the version is raised with anything else.
     *
     * @param anyway whether the version is raised even if nothing else differs
     */
    void add(Managed managed, @Nullable Object[] before, @Nullable Object[] after, boolean anyway) {
        EntityType type = managed.type();
        boolean changed = type.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(target -> target.updatable() && differs(type, target.slot(), before, after));
        if (!changed && !anyway) {
            return;
        }
        type.version().ifPresent(version -> Versions.raise(version, managed.entity(), after));
        for (TableRow table : type.tables()) {
            add(managed, table, before, after);
        }
    }

    private void add(Managed managed, TableRow table, @Nullable Object[] before, @Nullable Object[] after) {
        EntityType type = managed.type();
        List<TableRow.Target> changed = table.columns().stream()
                .filter(target -> target.updatable() && differs(type, target.slot(), before, after))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        if (table.optional() && !InsertWriter.hasValue(table, before)) {
            insertPart(type, table, after);
        } else {
            boolean versioned = type.version()
                    .filter(version -> table.columns().stream().anyMatch(target -> target.slot() == version.slot()))
                    .isPresent();
            boolean yielding =
                    changed.stream().anyMatch(target -> before[target.slot()] != null && after[target.slot()] == null);
            batches.computeIfAbsent(new Statement(type, table, changed, versioned, yielding), key -> new ArrayList<>())
                    .add(new Change(managed, before, after));
        }
    }

    /** A secondary table had no row. */
    private void insertPart(EntityType type, TableRow table, @Nullable Object[] after) {
        List<String> columns = new ArrayList<>(table.key());
        List<Bound> parameters = new ArrayList<>(KeyValues.of(type, table, after));
        for (TableRow.Target target : table.columns()) {
            columns.add(target.column());
            parameters.add(bound(type, target.slot(), after));
        }
        context.statements().update(sql.insert(table.table(), columns, 1, null), parameters, type.name());
    }

    void write() {
        write(true);
        write(false);
        batches.clear();
    }

    private void write(boolean yielding) {
        batches.forEach((statement, changes) -> {
            if (statement.yielding() == yielding) {
                write(statement, changes);
            }
        });
    }

    private void write(Statement statement, List<Change> changes) {
        List<String> columns =
                statement.columns().stream().map(TableRow.Target::column).toList();
        List<String> key = new ArrayList<>(statement.table().key());
        EntityType type = statement.type();
        if (statement.versioned()) {
            key.add(versionColumn(type));
        }
        List<List<Bound>> executions =
                changes.stream().map(change -> parameters(statement, change)).toList();
        String text = sql.update(statement.table().table(), columns, key);
        int[] counts = context.statements().batch(text, executions, type.name());
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0) {
                throw stale(changes.get(at));
            }
        }
    }

    private static StaleObjectException stale(Change change) {
        EntityType type = change.managed().type();
        Object version =
                type.version().map(known -> change.before()[known.slot()]).orElse(null);
        return StaleObjectException.of(type.name(), change.managed().storedKey(), version);
    }

    static String versionColumn(EntityType type) {
        return type.slots().get(type.version().orElseThrow().slot()).column().name();
    }

    private static List<Bound> parameters(Statement statement, Change change) {
        EntityType type = statement.type();
        List<Bound> parameters = new ArrayList<>();
        statement.columns().forEach(target -> parameters.add(bound(type, target.slot(), change.after())));
        parameters.addAll(KeyValues.of(type, statement.table(), change.before()));
        if (statement.versioned()) {
            parameters.add(bound(type, type.version().orElseThrow().slot(), change.before()));
        }
        return parameters;
    }

    static Bound bound(EntityType type, int slot, @Nullable Object[] row) {
        return new Bound(row[slot], type.slots().get(slot).type());
    }
}
