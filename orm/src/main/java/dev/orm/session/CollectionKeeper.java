package dev.orm.session;

import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.ElementType;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads the collections of a session, and keeps both sides of an association in step. */
final class CollectionKeeper implements CollectionSource {
    private final SessionContext context;
    private final SessionGuard guard;
    private final boolean streamed;
    private final Counterparts counterparts;
    private final SoleOwners soleOwners;
    private final IdentityHashMap<Collected, ElementType> elements = new IdentityHashMap<>();
    private Consumer<List<Tracked>> loader = all -> {};

    private CollectionKeeper(SessionContext context, SessionGuard guard, boolean streamed) {
        this.context = context;
        this.guard = guard;
        this.streamed = streamed;
        this.counterparts = new Counterparts(context.entities());
        this.soleOwners = new SoleOwners(context);
    }

    static CollectionKeeper ofSession(SessionContext context, SessionGuard guard) {
        return new CollectionKeeper(context, guard, false);
    }

    /** Of objects that belong to no session once they are handed out. */
    static CollectionKeeper ofStream(SessionContext context) {
        return new CollectionKeeper(context, new SessionGuard(), true);
    }

    /** Who loads the same collection of several owners. */
    void loadBy(Consumer<List<Tracked>> other) {
        loader = other;
    }

    Counterparts counterparts() {
        return counterparts;
    }

    SoleOwners soleOwners() {
        return soleOwners;
    }

    @Override
    public void load(Tracked tracked) {
        Managed owner = tracked.owner();
        if (guard.isClosed() || context.objects().of(owner.entity()) != owner) {
            throw unloadable(owner.type().name(), tracked.attribute().name());
        }
        guard.enter();
        List<Tracked> all = new ArrayList<>();
        all.add(tracked);
        SharedCollection shared = new SharedCollection(owner.type(), tracked.attribute());
        for (Managed other : owner.group()) {
            Tracked same = shared.isOf(other.type())
                    ? other.collection(tracked.attribute().position())
                    : null;
            boolean wanted = same != null && same != tracked && same.isUnknown() && other.is(Managed.State.STORED);
            if (wanted) {
                all.add(same);
            }
        }
        loader.accept(all);
    }

    private LazyCollectionException unloadable(String entity, String attribute) {
        if (streamed) {
            return LazyCollectionException.streamed(entity, attribute);
        }
        return guard.isClosed()
                ? LazyCollectionException.closed(entity, attribute)
                : LazyCollectionException.expunged(entity, attribute);
    }

    /** Of a collection of values. */
    ElementType elementType(Collected attribute) {
        return elements.computeIfAbsent(
                attribute,
                asked -> ElementType.of(context.entities(), asked.elements().element()));
    }

    @Override
    public @Nullable Object copy(Tracked tracked, @Nullable Object member) {
        return tracked.attribute().toMany() == null
                ? elementType(tracked.attribute()).copy(member)
                : member;
    }

    @Override
    public boolean isSame(Tracked tracked, @Nullable Object left, @Nullable Object right) {
        return tracked.attribute().toMany() == null
                ? elementType(tracked.attribute()).isSame(left, right)
                : left == right;
    }

    @Override
    public @Nullable Object mapKey(Tracked tracked, Object member) {
        if (!(tracked.attribute().entries().mapKey() instanceof MapKeyLayout.OfTarget key)) {
            return null;
        }
        EntityType type = context.entities().of(member.getClass());
        List<Integer> slots = key.attribute().isEmpty() ? type.keySlots() : type.valueSlots(key.attribute());
        return slots.size() == 1 ? type.read(member, slots.get(0)) : null;
    }

    @Override
    public void added(Tracked tracked, Object member) {
        if (tracked.attribute().toMany() == null) {
            return;
        }
        soleOwners.came(tracked, member);
        Object owner = tracked.owner().entity();
        counterparts.owningReference(tracked.attribute(), member).ifPresent(back -> {
            Object before = back.path().get(member);
            if (before != null && before != owner) {
                leave(before, tracked.attribute(), member);
            }
            back.path().set(member, owner);
        });
        counterparts
                .otherCollection(tracked.owner(), tracked.attribute(), member)
                .ifPresent(other -> join(member, other, owner));
    }

    @Override
    public void removed(Tracked tracked, Object member) {
        if (tracked.attribute().toMany() == null) {
            return;
        }
        soleOwners.went(tracked, member);
        Object owner = tracked.owner().entity();
        counterparts.owningReference(tracked.attribute(), member).ifPresent(back -> {
            if (back.path().get(member) == owner) {
                back.path().set(member, null);
            }
        });
        counterparts
                .otherCollection(tracked.owner(), tracked.attribute(), member)
                .ifPresent(other -> leave(member, other, owner));
    }

    /** The member comes into a collection whose contents are known; nobody is told. */
    void join(Object holder, Collected attribute, Object member) {
        Tracked tracked = tracked(holder, attribute);
        if (tracked != null) {
            tracked.join(member);
        } else if (attribute.path().get(holder) instanceof Collection<?> plain
                && !Faces.isForeign(plain)
                && !contains(plain, member)) {
            add(plain, member);
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Collection<?> plain, Object member) {
        ((Collection<Object>) plain).add(member);
    }

    /** The member goes from a collection whose contents are known; nobody is told. */
    void leave(Object holder, Collected attribute, Object member) {
        Tracked tracked = tracked(holder, attribute);
        if (tracked != null) {
            tracked.leave(member);
        } else if (attribute.path().get(holder) instanceof Collection<?> plain && !Faces.isForeign(plain)) {
            plain.removeIf(other -> other == member);
        }
    }

    private @Nullable Tracked tracked(Object holder, Collected attribute) {
        Managed managed = context.objects().of(holder);
        return managed == null ? null : managed.collection(attribute.position());
    }

    private static boolean contains(Collection<?> all, Object member) {
        return all.stream().anyMatch(other -> other == member);
    }
}
