package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.query.statement.Selected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the rows of queries to the objects of a session. */
final class EntityLoader {
    /** Keys per query, so that few kinds of statements come about and none has too many parameters. */
    static final int KEYS = 2_000;

    private final SessionContext context;
    private final Parameters parameters;
    private final ReferenceLoader references;
    private final CollectionLinks links;
    private final Unfinished unfinished = new Unfinished();

    EntityLoader(SessionContext context, Parameters parameters, CollectionLinks links) {
        this.context = context;
        this.parameters = parameters;
        this.links = links;
        this.references = new ReferenceLoader(context, this);
    }

    SessionContext context() {
        return context;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The entities that a query selects, with all that they refer to; a missing one is null. */
    List<@Nullable Object> entities(Select select) {
        Loading loading = new Loading();
        List<@Nullable Object> found = entities(select, loading);
        finish(loading);
        return found;
    }

    /** The same; references are left to whoever finishes the loading. */
    List<@Nullable Object> entities(Select select, Loading loading) {
        SelectStatement statement = context.writer().select(select);
        Selected.Entity item = (Selected.Entity) statement.items().get(0);
        EntityReader reader = new EntityReader(context.entities(), item);
        return entities(statement.sql(), parameters.bound(statement.parameters()), reader, loading);
    }

    private List<@Nullable Object> entities(String sql, List<Bound> values, EntityReader reader, Loading loading) {
        return context.statements().query(sql, values, rows -> {
            List<@Nullable Object> all = new ArrayList<>();
            while (rows.next()) {
                all.add(entity(reader, rows, loading));
            }
            return all;
        });
    }

    /** One that is not known yet. */
    void load(EntityType type, EntityKey key, Loading loading) {
        KeyedSelects.KeyedSelect select = context.keyedSelects().of(type, key, context.writer());
        entities(select.sql(), select.parameters(type, key), select.reader(), loading);
    }

    /** Those that are not known yet. */
    void load(EntityType type, List<EntityKey> keys, Loading loading) {
        if (keys.size() == 1) {
            load(type, keys.get(0), loading);
            return;
        }
        KeyConditions conditions = KeyConditions.of(type);
        for (int from = 0; from < keys.size(); from += KEYS) {
            Condition some = conditions.in(keys.subList(from, Math.min(from + KEYS, keys.size())));
            entities(Select.from(type.javaClass()).where(some), loading);
        }
    }

    /** The one object of the row; what the session knows of it stands. */
    @Nullable
    Object entity(EntityReader reader, ResultSet rows, Loading loading) throws SQLException {
        EntityReader.Found found = reader.find(rows);
        if (found == null) {
            return null;
        }
        Managed known = context.objects().of(found.key());
        if (known != null) {
            loading.meet(known);
            return known.is(Managed.State.GONE) ? null : known.entity();
        }
        found.complete(rows);
        Managed managed = new Managed(found.type().make(), found.type(), Managed.State.STORED);
        managed.key(found.key());
        fill(managed, found.row());
        context.objects().add(managed);
        loading.add(managed);
        return managed.entity();
    }

    /** The rows themselves, by their keys. */
    Map<EntityKey, @Nullable Object[]> rows(Select select) {
        SelectStatement statement = context.writer().select(select);
        EntityReader reader = new EntityReader(
                context.entities(), (Selected.Entity) statement.items().get(0));
        return context.statements().query(statement.sql(), parameters.bound(statement.parameters()), rows -> {
            Map<EntityKey, @Nullable Object[]> all = new LinkedHashMap<>();
            while (rows.next()) {
                EntityReader.Found found = reader.find(rows);
                if (found != null) {
                    found.complete(rows);
                    all.put(found.key(), found.row());
                }
            }
            return all;
        });
    }

    ReferenceLoader references() {
        return references;
    }

    Unfinished unfinished() {
        return unfinished;
    }

    /** Gives the object what the row says. */
    void fill(Managed managed, @Nullable Object[] row) {
        managed.row(managed.type().copy(row));
        managed.type().fill(managed.entity(), row);
    }

    /** Fills references, one query per association and level, and puts collections in their places. */
    void finish(Loading loading) {
        unfinished.during(() -> finishLevels(loading));
    }

    private void finishLevels(Loading loading) {
        if (!loading.open().isEmpty()) {
            references.fillElements(loading);
        }
        List<Managed> all = new ArrayList<>();
        List<Managed> level = loading.fresh();
        while (!level.isEmpty()) {
            List<Managed> group = List.copyOf(level);
            group.forEach(managed -> {
                managed.group(group);
                links.install(managed);
            });
            Loading next = new Loading();
            all.addAll(group);
            references.fill(group, all, next);
            links.loadEager(group);
            level = next.fresh();
        }
        loading.group();
        unfinished.addAll(all);
    }
}
