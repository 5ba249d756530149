package dev.orm.session;

import dev.orm.mapping.Cascade;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.Lifecycle;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies the state of objects that are not the session's onto its own. */
final class Merge {
    private final SessionContext context;
    private final SessionObjects session;

    Merge(SessionContext context, SessionObjects session) {
        this.context = context;
        this.session = session;
    }

    @SuppressWarnings("unchecked")
    <T> T merge(T entity) {
        return (T) merge(entity, new IdentityHashMap<>());
    }

    private Object merge(Object entity, IdentityHashMap<Object, Object> done) {
        Object known = done.get(entity);
        if (known != null) {
            return known;
        }
        if (context.objects().of(entity) != null) {
            return entity;
        }
        EntityType type = context.entities().of(entity.getClass());
        EntityKey key = type.key(entity);
        Object stored = key == null ? null : session.get(type.javaClass(), key.parts());
        if (stored == null && key != null) {
            requireNew(type, key, entity);
        }
        Object target = stored == null ? type.make() : stored;
        done.put(entity, target);
        copy(type, entity, target, done);
        if (stored == null) {
            session.add(target);
        }
        return target;
    }

    /** An id that was generated and a version tell that there was a row, which somebody has deleted. */
    private static void requireNew(EntityType type, EntityKey key, Object entity) {
        EntityType.Version version = type.version().orElse(null);
        Object read = version == null ? null : version.path().get(entity);
        if (read != null && type.generator() != null) {
            throw StaleObjectException.of(type.name(), key, read);
        }
    }

    private void copy(EntityType type, Object from, Object to, IdentityHashMap<Object, Object> done) {
        checkVersion(type, from, to);
        type.fill(to, type.copy(type.read(from)));
        for (Reference reference : type.references()) {
            Object target = reference.path().get(from);
            Lifecycle lifecycle = Cascades.lifecycle(reference);
            reference.path().set(to, target == null ? null : partner(target, lifecycle, done));
        }
        for (Collected attribute : type.collections()) {
            copy(attribute, from, to, done);
        }
    }

    private void checkVersion(EntityType type, Object from, Object to) {
        Managed managed = context.objects().of(to);
        @Nullable Object @Nullable [] row = managed == null ? null : managed.row();
        EntityType.Version version = type.version().orElse(null);
        if (managed == null || row == null || version == null) {
            return;
        }
        Object read = version.path().get(from);
        if (!type.slots().get(version.slot()).type().isSame(read, row[version.slot()])) {
            throw StaleObjectException.of(type.name(), managed.storedKey(), read);
        }
    }

    /** Merged too where a cascade says so, or it has been; else the session's object of that key, if it has a row. */
    private Object partner(Object target, Lifecycle lifecycle, IdentityHashMap<Object, Object> done) {
        if (lifecycle.cascades(Cascade.MERGE) || done.containsKey(target)) {
            return merge(target, done);
        }
        EntityType type = context.entities().of(target.getClass());
        EntityKey key = type.key(target);
        Object known =
                context.objects().of(target) != null || key == null ? null : session.get(type.javaClass(), key.parts());
        return known == null ? target : known;
    }

    /** One that was never loaded says nothing. */
    @SuppressWarnings("unchecked")
    private void copy(Collected attribute, Object from, Object to, IdentityHashMap<Object, Object> done) {
        Object value = attribute.path().get(from);
        if (value == null || Faces.isUnloaded(value)) {
            return;
        }
        if (attribute.toMany() != null) {
            load(attribute.path().get(to));
            session.load(value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value);
        }
        Lifecycle lifecycle = Cascades.lifecycle(attribute);
        if (value instanceof Map<?, ?> map) {
            putAll((Map<Object, @Nullable Object>) attribute.path().get(to), map, attribute, lifecycle, done);
            return;
        }
        List<@Nullable Object> members = new ArrayList<>();
        for (Object member : (Collection<?>) value) {
            members.add(merged(attribute, member, lifecycle, done));
        }
        Collection<Object> target = (Collection<Object>) attribute.path().get(to);
        if (target == null) {
            boolean set = attribute.shape().kind() == CollectionShape.Kind.SET;
            attribute.path().set(to, set ? new LinkedHashSet<>(members) : members);
        } else if (!isStoredAlike(attribute, new ArrayList<>(target), members)) {
            target.removeIf(member -> !members.contains(member));
            if (target instanceof List<Object> list) {
                arrange(list, members);
            } else {
                target.addAll(members);
            }
        }
    }

    /** The same members as often, in the same order where one is stored. */
    private static boolean isStoredAlike(
            Collected attribute, List<@Nullable Object> held, List<@Nullable Object> members) {
        return held.equals(members)
                || (attribute.entries().order() == null
                        && held.size() == members.size()
                        && counts(held).equals(counts(members)));
    }

    private static Map<@Nullable Object, Integer> counts(List<@Nullable Object> members) {
        Map<@Nullable Object, Integer> counts = new HashMap<>();
        members.forEach(member -> counts.merge(member, 1, Integer::sum));
        return counts;
    }

    /** A list gets members in their order, and each as often as it stands there. */
    private static void arrange(List<@Nullable Object> list, List<@Nullable Object> members) {
        for (int at = 0; at < members.size(); at++) {
            Object member = members.get(at);
            if (at < list.size() && Objects.equals(list.get(at), member)) {
                continue;
            }
            list.add(at, member);
            int behind = list.subList(at + 1, list.size()).indexOf(member);
            if (behind >= 0) {
                list.remove(at + 1 + behind);
            }
        }
        list.subList(members.size(), list.size()).clear();
    }

    /** By one query, before each member is asked for. */
    private static void load(@Nullable Object collection) {
        if (collection instanceof Faces.Face face) {
            face.tracked().touch();
        }
    }

    private void putAll(
            @Nullable Map<Object, @Nullable Object> target,
            Map<?, ?> map,
            Collected attribute,
            Lifecycle lifecycle,
            IdentityHashMap<Object, Object> done) {
        if (target != null) {
            boolean keyed = attribute.entries().mapKey() instanceof MapKeyLayout.Reference;
            Map<Object, @Nullable Object> found = new LinkedHashMap<>();
            map.forEach((key, member) -> {
                Object own = keyed && key != null ? partner(key, Lifecycle.unsaid(), done) : key;
                found.put(own, merged(attribute, member, lifecycle, done));
            });
            target.putAll(found);
            target.keySet().retainAll(found.keySet());
        }
    }

    private @Nullable Object merged(
            Collected attribute, @Nullable Object member, Lifecycle lifecycle, IdentityHashMap<Object, Object> done) {
        return attribute.toMany() == null || member == null ? member : partner(member, lifecycle, done);
    }
}
