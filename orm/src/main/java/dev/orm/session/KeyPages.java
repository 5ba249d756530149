package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Expression;
import dev.orm.query.Expressions;
import dev.orm.query.Select;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages that begin behind the key where the one before ended, for databases that cannot keep a result open. */
final class KeyPages implements EntityPages {
    private static final int SIZE = 1_000;

    private final SessionContext context;
    private final Parameters parameters;
    private final Select select;
    private final List<String> paths;
    private @Nullable EntityKey last;
    private boolean done;

    KeyPages(SessionContext context, Parameters parameters, EntityType type, Select select) {
        this.context = context;
        this.parameters = parameters;
        this.paths = KeyConditions.of(type).paths();
        this.select = select.orderBy(paths.toArray()).limit(SIZE);
    }

    @Override
    public List<Object> next() {
        if (done) {
            return List.of();
        }
        EntityKey before = last;
        Select rows = before == null ? select : select.where(behind(before, 0));
        List<Object> page = new DetachedLoader(context, parameters, select.fetches()).page(rows);
        done = page.size() < SIZE;
        last = page.isEmpty() ? null : key(page.get(page.size() - 1));
        return page;
    }

    private @Nullable EntityKey key(Object entity) {
        return context.entities().of(entity.getClass()).key(entity);
    }

    /** Greater in the first part, or the same there and behind it in the rest. */
    private Condition behind(EntityKey key, int part) {
        Expression.Field field = Expressions.field(paths.get(part));
        Object value = paths.size() == 1 ? key.value() : key.parts().get(part);
        Condition greater = field.gt(value);
        return part == paths.size() - 1 ? greater : greater.or(field.eq(value).and(behind(key, part + 1)));
    }

    @Override
    public void close() {
        done = true;
    }
}
