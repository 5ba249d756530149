package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of entities.
 *
 * @param columns where their parts are, as JDBC numbers columns
 */
record KeyReader(EntityType type, List<Integer> columns) {

    /** From the first columns. */
    static KeyReader first(EntityType type) {
        return new KeyReader(
                type, IntStream.rangeClosed(1, type.keySlots().size()).boxed().toList());
    }

    /** In the order of the rows; a row without a key has none. */
    List<EntityKey> all(ResultSet rows) throws SQLException {
        List<EntityKey> keys = new ArrayList<>();
        each(rows, keys::add);
        return keys;
    }

    /** The same, one by one. */
    void each(ResultSet rows, Consumer<EntityKey> keys) throws SQLException {
        while (rows.next()) {
            EntityKey key = one(rows);
            if (key != null) {
                keys.accept(key);
            }
        }
    }

    /** Of the row where the result stands; null where a part of the key is. */
    @Nullable
    EntityKey one(ResultSet rows) throws SQLException {
        @Nullable Object[] row = new Object[type.slots().size()];
        for (int part = 0; part < columns.size(); part++) {
            int slot = type.keySlots().get(part);
            Slot place = type.slots().get(slot);
            row[slot] = place.type().read(rows, columns.get(part));
        }
        return type.key(row);
    }
}
