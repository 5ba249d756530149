package dev.orm.session.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from an entity to a member of it, through embeddables. */
public final class Path {
    private final String name;
    private final EmbeddedMember[] around;
    private final Accessor accessor;

    Path(String name, List<EmbeddedMember> around, Accessor accessor) {
        this.name = name;
        this.around = around.toArray(EmbeddedMember[]::new);
        this.accessor = accessor;
    }

    /** With dots between the members. */
    public String name() {
        return name;
    }

    /** Null also where an embeddable on the way is. */
    public @Nullable Object get(Object entity) {
        Object holder = entity;
        for (EmbeddedMember embeddable : around) {
            Object inner = embeddable.accessor().get(holder);
            if (inner == null) {
                return null;
            }
            holder = inner;
        }
        return accessor.get(holder);
    }

    /** Whether there is an object that has the member: no embeddable on the way is null. */
    public boolean leads(Object entity) {
        @Nullable Object holder = entity;
        for (EmbeddedMember embeddable : around) {
            holder = embeddable.accessor().get(holder);
            if (holder == null) {
                return false;
            }
        }
        return true;
    }

    /** Nothing is set where an embeddable on the way is null; a record on the way is made anew. */
    public void set(Object entity, @Nullable Object value) {
        set(entity, 0, value);
    }

    private void set(Object holder, int depth, @Nullable Object value) {
        if (depth == around.length) {
            accessor.set(holder, value);
            return;
        }
        EmbeddedMember embeddable = around[depth];
        Object inner = embeddable.accessor().get(holder);
        if (inner == null) {
            return;
        }
        if (depth + 1 == around.length && embeddable.isRecord()) {
            String last = name.substring(name.lastIndexOf('.') + 1);
            embeddable.accessor().set(holder, embeddable.with(inner, last, value));
        } else {
            set(inner, depth + 1, value);
        }
    }
}
