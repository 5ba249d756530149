package dev.orm.session;

import dev.orm.mapping.layout.EntityLayout;
import dev.orm.query.statement.Selected;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
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
    private record Positions(EntityType type, int... columns) {
        static Positions of(EntityType type, Selected.Entity selected) {
            int[] columns = type.slots().stream()
                    .mapToInt(slot -> selected.columns().position(slot.column()))
                    .toArray();
            return new Positions(type, columns);
        }
    }

    /** A row, of which only the key has been read. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Found(EntityType type, EntityKey key, @Nullable Object[] row) {}

    /** Null: there is none. */
    @Nullable
    Found find(ResultSet rows) throws SQLException {
        Positions positions = positions(rows);
        if (positions == null) {
            return null;
        }
        @Nullable Object[] row = new Object[positions.columns().length];
        for (int slot : positions.type().keySlots()) {
            row[slot] = read(positions, rows, slot);
        }
        EntityKey key = positions.type().key(row);
        return key == null ? null : new Found(positions.type(), key, row);
    }

    private @Nullable Positions positions(ResultSet rows) throws SQLException {
        if (typeColumn == 0 || byType.size() < 2) {
            return only;
        }
        String type = rows.getString(typeColumn);
        Positions positions = type == null ? null : byType.get(type);
        return positions == null && type != null ? byType.get(type.strip()) : positions;
    }

    /** Reads the rest of the row. */
    void complete(Found found, ResultSet rows) throws SQLException {
        Positions positions = positions(rows);
        for (int slot = 0; positions != null && slot < found.row().length; slot++) {
            if (found.row()[slot] == null) {
                found.row()[slot] = read(positions, rows, slot);
            }
        }
    }

    private static @Nullable Object read(Positions positions, ResultSet rows, int slot) throws SQLException {
        Slot read = positions.type().slots().get(slot);
        return read.type().read(rows, positions.columns()[slot]);
    }
}
