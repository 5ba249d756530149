package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of keys that are read at once, for an order that only the database knows. */
final class ListedPages implements EntityPages {
    private final SessionContext context;
    private final Parameters parameters;
    private final EntityType type;
    private final List<String> fetches;
    private final WaitingKeys keys;

    private ListedPages(
            SessionContext context, Parameters parameters, EntityType type, List<String> fetches, WaitingKeys keys) {
        this.context = context;
        this.parameters = parameters;
        this.type = type;
        this.fetches = fetches;
        this.keys = keys;
    }

    static ListedPages of(SessionContext context, Parameters parameters, EntityType type, Select select) {
        Select keys = select.select(KeyConditions.of(type).paths().toArray());
        SelectStatement statement = context.writer().select(keys);
        WaitingKeys waiting = new WaitingKeys(type.javaClass().getClassLoader());
        try {
            context.statements().walk(statement.sql(), parameters.bound(statement.parameters()), rows -> {
                KeyReader.first(type).each(rows, waiting::add);
                return waiting;
            });
        } catch (RuntimeException | Error e) {
            waiting.close();
            throw e;
        }
        return new ListedPages(context, parameters, type, select.fetches(), waiting);
    }

    @Override
    public List<Object> next() {
        List<EntityKey> some = keys.next();
        if (some.isEmpty()) {
            return List.of();
        }
        Select rows = Select.from(type.javaClass())
                .where(KeyConditions.of(type).in(some))
                .fetch(fetches.toArray(String[]::new));
        Map<EntityKey, Object> byKey = new HashMap<>();
        for (Object entity : new DetachedLoader(context, parameters, fetches).page(rows)) {
            EntityKey key = context.entities().of(entity.getClass()).key(entity);
            if (key != null) {
                byKey.put(key, entity);
            }
        }
        List<Object> page = new ArrayList<>();
        some.stream().filter(byKey::containsKey).map(byKey::get).forEach(page::add);
        return page;
    }

    @Override
    public void close() {
        keys.close();
    }
}
