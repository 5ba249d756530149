package dev.orm.session;

import dev.orm.query.Expressions;
import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads rows of which each is a member of something that an owner has. */
final class OwnedRows {
    private final SessionContext context;
    private final EntityLoader loader;

    OwnedRows(SessionContext context, EntityLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    /**
     * One row.
     *
     * @param entry the position or key of the member; null: it has none
     */
    record Row(
            EntityKey owner,
            @Nullable Object member,
            @Nullable Object entry) {}

    /** The owner's key and the member that the path leads to. */
    static Select select(EntityType owner, String path, List<EntityKey> keys) {
        KeyConditions key = KeyConditions.of(owner);
        return Select.from(owner.javaClass())
                .join(path)
                .where(key.in(keys))
                .select(key.paths().toArray())
                .select(Expressions.field(path));
    }

    /** @param select key columns, the member, perhaps the entry */
    List<Row> read(EntityType owner, Select select, Loading loading) {
        SelectStatement statement = context.writer().select(select);
        KeyReader keys = KeyReader.first(owner);
        int parts = owner.keySlots().size();
        ItemReader member = ItemReader.of(context, loader, statement.items().get(parts), loading);
        boolean keyed = statement.items().size() > parts + 1;
        @Nullable
        ItemReader entry =
                keyed ? ItemReader.of(context, loader, statement.items().get(parts + 1), loading) : null;
        return context.statements().query(statement.sql(), loader.parameters().bound(statement.parameters()), rows -> {
            List<Row> all = new ArrayList<>();
            while (rows.next()) {
                EntityKey key = Objects.requireNonNull(keys.one(rows));
                all.add(new Row(key, member.read(rows), entry == null ? null : entry.read(rows)));
            }
            return all;
        });
    }
}
