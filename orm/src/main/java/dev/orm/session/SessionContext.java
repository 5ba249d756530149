package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.query.statement.StatementWriter;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.Reference;
import org.jspecify.annotations.Nullable;

/** What the parts of one session share. */
record SessionContext(
        Entities entities,
        Dialect dialect,
        StatementWriter writer,
        KeyedSelects keyedSelects,
        Statements statements,
        UniqueKeys uniques,
        IdentityMap objects) {

    /** The object has no row, and is the session's no longer. */
    void dismiss(Managed managed) {
        objects.remove(managed);
        managed.state(Managed.State.GONE);
    }

    /** Whom the reference leads to; null: nobody, or none of the session's. */
    @Nullable
    Managed target(Managed managed, Reference reference) {
        Object target = reference.path().get(managed.entity());
        return target == null ? null : objects.of(target);
    }
}
