package dev.orm.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key; a null name: the database keeps it without one.
 *
 * @param referencedColumns empty: the primary key of the other table, where it was written without columns
 */
public record ForeignKey(
        @Nullable Name name,
        List<String> columns,
        TableName referencedTable,
        List<String> referencedColumns,
        Action onDelete,
        Action onUpdate,
        Match match,
        Deferral deferral,
        Options options) {

    /** What happens to the referring rows. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT;

        /** As SQL writes it: {@code NO ACTION}. */
        public String sql() {
            return name().replace('_', ' ');
        }
    }

    /** How a key that is null in part is treated. */
    public enum Match {
        SIMPLE,
        FULL,
        PARTIAL
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    public static ForeignKey of(
            @Nullable Name name, List<String> columns, TableName referencedTable, List<String> referencedColumns) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                Action.NO_ACTION,
                Action.NO_ACTION,
                Match.SIMPLE,
                Deferral.NOT_DEFERRABLE,
                Options.none());
    }

    public ForeignKey withName(@Nullable Name other) {
        return new ForeignKey(
                other, columns, referencedTable, referencedColumns, onDelete, onUpdate, match, deferral, options);
    }

    public ForeignKey withColumns(List<String> other) {
        return new ForeignKey(
                name, other, referencedTable, referencedColumns, onDelete, onUpdate, match, deferral, options);
    }

    public ForeignKey withReference(TableName table, List<String> otherColumns) {
        return new ForeignKey(name, columns, table, otherColumns, onDelete, onUpdate, match, deferral, options);
    }

    public ForeignKey withActions(Action delete, Action update) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, delete, update, match, deferral, options);
    }

    public ForeignKey withOptions(Options other) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, onDelete, onUpdate, match, deferral, other);
    }
}
