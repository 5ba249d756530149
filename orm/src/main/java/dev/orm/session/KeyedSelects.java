package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.query.statement.Selected;
import dev.orm.query.statement.StatementWriter;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The queries that read one row of an entity by its key, each written once for all sessions. */
final class KeyedSelects {
    private final Map<EntityType, KeyedSelect> known = new ConcurrentHashMap<>();

    /** A query whose parameters are the parts of the key. */
    record KeyedSelect(String sql, EntityReader reader) {

        List<Bound> parameters(EntityType type, EntityKey key) {
            List<Bound> parameters = new ArrayList<>(1);
            int at = 0;
            for (Object part : key.parts()) {
                int slot = type.keySlots().get(at++);
                parameters.add(new Bound(part, type.slots().get(slot).type()));
            }
            return parameters;
        }
    }

    /** @param key any one: the text is the same for all */
    KeyedSelect of(EntityType type, EntityKey key, StatementWriter writer) {
        KeyedSelect found = known.get(type);
        return found == null ? known.computeIfAbsent(type, asked -> written(asked, key, writer)) : found;
    }

    private static KeyedSelect written(EntityType type, EntityKey key, StatementWriter writer) {
        SelectStatement statement = writer.select(
                Select.from(type.javaClass()).where(KeyConditions.of(type).in(List.of(key))));
        Selected.Entity entity = (Selected.Entity) statement.items().get(0);
        return new KeyedSelect(statement.sql(), new EntityReader(type.entities(), entity));
    }
}
