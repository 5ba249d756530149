package dev.orm.session;

import dev.orm.session.entity.EntityType;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The other sessions of a database that the same thread has open: an object belongs to one session only. */
final class SiblingSessions {
    private final SessionGuard guard;
    private final IdentityMap objects;
    private final All all;

    private SiblingSessions(SessionGuard guard, IdentityMap objects, All all) {
        this.guard = guard;
        this.objects = objects;
        this.all = all;
    }

    /** The sessions of a database, by the threads that opened them. */
    static final class All {
        private final ThreadLocal<List<WeakReference<SiblingSessions>>> opened =
                ThreadLocal.withInitial(ArrayList::new);

        /** Those of a new session. */
        SiblingSessions of(SessionGuard guard, IdentityMap objects) {
            List<WeakReference<SiblingSessions>> here = opened.get();
            here.removeIf(reference -> {
                SiblingSessions other = reference.get();
                return other == null || other.guard.isClosed();
            });
            SiblingSessions created = new SiblingSessions(guard, objects, this);
            here.add(new WeakReference<>(created));
            return created;
        }
    }

    /** What comes to this session is in none of the others. */
    void requireUnknown(EntityType type, Object entity) {
        List<WeakReference<SiblingSessions>> here = all.opened.get();
        for (int at = 0; here.size() > 1 && at < here.size(); at++) {
            SiblingSessions other = here.get(at).get();
            Managed managed = other == null || other == this ? null : other.known(entity);
            if (managed != null && managed.is(Managed.State.NEW)) {
                throw SharedObjectException.of(type.name());
            } else if (managed != null) {
                throw DetachedObjectException.of(
                        type.name(), managed.storedKey().value());
            }
        }
    }

    private @Nullable Managed known(Object entity) {
        return guard.isClosed() || !guard.isUsedHere() ? null : objects.of(entity);
    }
}
