package dev.orm.session;

import dev.orm.mapping.Cascade;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done with single objects of a session. */
final class SessionObjects {
    private final SessionContext context;
    private final SessionGuard guard;
    private final EntityLoader loader;
    private final Cascades cascades;
    private final Adder adder;
    private final Remover remover;
    private final Memory memory;
    private final Rollback rollback;

    SessionObjects(
            SessionContext context,
            SessionGuard guard,
            EntityLoader loader,
            Cascades cascades,
            Adder adder,
            Remover remover,
            Memory memory,
            Rollback rollback) {
        this.context = context;
        this.guard = guard;
        this.loader = loader;
        this.cascades = cascades;
        this.adder = adder;
        this.remover = remover;
        this.memory = memory;
        this.rollback = rollback;
    }

    void add(Object entity) {
        guard.enter();
        adder.add(Given.to("add", entity));
    }

    void addAll(Iterable<?> entities) {
        Given.to("addAll", entities).forEach(this::add);
    }

    <T> @Nullable T get(Class<T> entity, Object id) {
        guard.enterWhole();
        EntityType type = context.entities().of(Given.to("get", entity));
        EntityKey key = type.keyOf(id);
        Managed known = known(key);
        if (known == null) {
            Loading loading = new Loading();
            loader.load(type, key, loading);
            loader.finish(loading);
            known = context.objects().of(key);
        }
        return known == null || known.is(Managed.State.DELETED) || !entity.isInstance(known.entity())
                ? null
                : entity.cast(known.entity());
    }

    private @Nullable Managed known(EntityKey key) {
        Managed stored = context.objects().of(key);
        return stored == null ? context.objects().coming(key) : stored;
    }

    /** The rows with the keys of these objects, those that are not known yet, by one query for each hierarchy. */
    void load(Collection<?> detached) {
        Map<EntityType, List<EntityKey>> missing = new LinkedHashMap<>();
        for (Object entity : detached) {
            EntityType type = entity == null ? null : context.entities().of(entity.getClass());
            EntityKey key = type == null || context.objects().of(entity) != null ? null : type.key(entity);
            if (type != null && key != null && context.objects().of(key) == null) {
                missing.computeIfAbsent(context.entities().root(type), root -> new ArrayList<>())
                        .add(key);
            }
        }
        Loading loading = new Loading();
        missing.forEach((type, keys) -> loader.load(type, keys, loading));
        loader.finish(loading);
    }

    boolean contains(Object entity) {
        Managed managed = context.objects().of(entity);
        return managed != null && !managed.is(Managed.State.DELETED);
    }

    void delete(Object entity) {
        guard.enter();
        require("delete", entity);
        remover.delete(entity);
    }

    void refresh(Object entity) {
        guard.enterWhole();
        Managed managed = require("refresh", entity);
        if (managed.is(Managed.State.NEW)) {
            throw SessionStateException.unflushed(managed.type().name());
        }
        List<Managed> all = cascades.closure(context, managed, Cascade.REFRESH).stream()
                .filter(other -> other == managed || other.is(Managed.State.STORED))
                .toList();
        rollback.refresh(managed, all);
    }

    void expunge(Object entity) {
        guard.enter();
        cascades.closure(context, require("expunge", entity), Cascade.DETACH).forEach(this::expunge);
    }

    void expungeAll() {
        guard.enter();
        context.objects().all().forEach(this::expunge);
    }

    private void expunge(Managed managed) {
        context.objects().remove(managed);
        memory.expunge(managed, context.objects()::all);
    }

    <T> T merge(T entity) {
        guard.enterWhole();
        return new Merge(context, this).merge(Given.to("merge", entity));
    }

    private Managed require(String method, Object entity) {
        Managed managed = context.objects().of(Given.to(method, entity));
        if (managed == null) {
            throw SessionStateException.stranger(
                    context.entities().of(entity.getClass()).name());
        }
        return managed;
    }
}
