package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a row's key, as one of its tables has them. */
final class KeyValues {
    private KeyValues() {}

    static List<Bound> of(EntityType type, TableRow table, @Nullable Object[] row) {
        return table.keySlots().stream()
                .map(slot -> new Bound(row[slot], type.slots().get(slot).type()))
                .toList();
    }
}
