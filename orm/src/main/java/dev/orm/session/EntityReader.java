package dev.orm.session;

import dev.orm.mapping.layout.EntityLayout;
import dev.orm.query.statement.Selected;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.type.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the columns that a query selects of an entity. */
final class EntityReader {
    private final int typeColumn;
    private final Positions only;
    private final Map<String, Positions> byType = new HashMap<>();

    EntityReader(Entities entities, Selected.Entity selected) {
        this.typeColumn = selected.type();
        Positions last = null;
        for (Map.Entry<String, EntityLayout> entry : selected.classes().entrySet()) {
            last = Positions.of(entities.of(entry.getValue().className()), selected);
            byType.put(entry.getKey(), last);
        }
        this.only = last == null ? Positions.of(entities.of(selected.entity().className()), selected) : last;
    }

    /** Where the slots of a class are in the row. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Positions(EntityType type, ColumnType.Reader[] readers, int[] columns, int[] key, int[] rest) {
        static Positions of(EntityType type, Selected.Entity selected) {
            int[] columns = type.slots().stream()
                    .mapToInt(slot -> selected.columns().position(slot.column()))
                    .toArray();
            int[] key = type.keySlots().stream().mapToInt(Integer::intValue).toArray();
            int[] rest = IntStream.range(0, columns.length)
                    .filter(slot -> !type.keySlots().contains(slot))
                    .toArray();
            ColumnType.Reader[] readers =
                    type.slots().stream().map(slot -> slot.type().reader()).toArray(ColumnType.Reader[]::new);
            return new Positions(type, readers, columns, key, rest);
        }

        void read(ResultSet rows, int[] slots, @Nullable Object[] row) throws SQLException {
            for (int slot : slots) {
                row[slot] = readers[slot].read(rows, columns[slot]);
            }
        }
    }

    /** A row, of which only the key has been read. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Found(
            Positions positions, EntityKey key, @Nullable Object[] row) {
        EntityType type() {
            return positions.type();
        }

        /** Reads the rest of the row. */
        void complete(ResultSet rows) throws SQLException {
            positions.read(rows, positions.rest(), row);
        }
    }

    /** Null: there is none. */
    @Nullable
    Found find(ResultSet rows) throws SQLException {
        Positions positions = positions(rows);
        if (positions == null) {
            return null;
        }
        @Nullable Object[] row = new Object[positions.columns().length];
        positions.read(rows, positions.key(), row);
        EntityKey key = positions.type().key(row);
        return key == null ? null : new Found(positions, key, row);
    }

    private @Nullable Positions positions(ResultSet rows) throws SQLException {
        if (typeColumn == 0 || byType.size() < 2) {
            return only;
        }
        String type = rows.getString(typeColumn);
        Positions positions = type == null ? null : byType.get(type);
        return positions == null && type != null ? byType.get(type.strip()) : positions;
    }
}
