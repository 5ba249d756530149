package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is changed in one row of one table. */
final class RowUpdate {
    private final Managed managed;
    private final Kind kind;
    private final @Nullable Object[] before;
    private final @Nullable Object[] after;

    /**
     * @param columns those that differ
     * @param before the object's row as the database has it
     * @param after the one it is to have
     */
    RowUpdate(
            Managed managed,
            TableRow table,
            List<TableRow.Target> columns,
            @Nullable Object[] before,
            @Nullable Object[] after) {
        this.managed = managed;
        this.kind = Kind.of(managed.type(), table, columns);
        this.before = before;
        this.after = after;
    }

    /**
     * What rows that are updated by one statement have in common.
     *
     * @param versioned whether the table has the version
     */
    record Kind(EntityType type, TableRow table, List<TableRow.Target> columns, boolean versioned) {
        private static Kind of(EntityType type, TableRow table, List<TableRow.Target> columns) {
            boolean versioned = type.version()
                    .filter(version -> table.columns().stream().anyMatch(target -> target.slot() == version.slot()))
                    .isPresent();
            return new Kind(type, table, columns, versioned);
        }
    }

    Managed managed() {
        return managed;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Object[] before() {
        return before;
    }

    @Nullable
    Object[] after() {
        return after;
    }

    boolean concerns(UniqueKey key) {
        return key.table().equals(kind.table().table())
                && key.columns().stream().anyMatch(kind.columns()::contains);
    }

    /** Whether a value is taken away, which another row may then have. */
    boolean yields() {
        return kind.columns().stream()
                .anyMatch(target -> before[target.slot()] != null && after[target.slot()] == null);
    }

    /** The same row without the value, for a while; empty where it has to have one. */
    Optional<RowUpdate> without(UniqueKey key) {
        return key.columns().stream()
                .filter(kind.columns()::contains)
                .filter(target ->
                        managed.type().slots().get(target.slot()).column().nullable())
                .findFirst()
                .map(target -> {
                    @Nullable Object[] emptied = before.clone();
                    emptied[target.slot()] = null;
                    return new RowUpdate(managed, kind.table(), List.of(target), before, emptied);
                });
    }
}
