package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.session.entity.Collected;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The owners of members whose rows name them in a column that may not be empty and that no attribute of the member stands
 * for: such a member comes after its owner, with the owner's key, and goes before it.
 */
final class RequiredOwners {
    private final IdentityHashMap<Managed, Owned> owners = new IdentityHashMap<>();

    /** The owner, and the columns of the member's row that name it. */
    record Owned(Managed owner, JoinLayout join) {}

    /** Of the members that collections have or had. */
    static RequiredOwners of(SessionContext context, Stream<Tracked> all) {
        return of(context, all, tracked -> join(tracked.attribute()));
    }

    /** Of members that are deleted: those who go with their owner have to go before it, too. */
    static RequiredOwners of(SessionContext context, List<Managed> gone, JointDeletes joint) {
        return of(
                context,
                collections(gone),
                tracked -> joint.have(tracked) ? columns(tracked.attribute()) : join(tracked.attribute()));
    }

    private static RequiredOwners of(
            SessionContext context, Stream<Tracked> all, Function<Tracked, @Nullable JoinLayout> joins) {
        RequiredOwners required = new RequiredOwners();
        all.forEach(tracked -> {
            JoinLayout join = joins.apply(tracked);
            if (join != null) {
                Owned owned = new Owned(tracked.owner(), join);
                Stream.concat(tracked.storedMembers().stream(), tracked.known().stream())
                        .forEach(member -> required.add(context, member, owned));
            }
        });
        return required;
    }

    private void add(SessionContext context, @Nullable Object member, Owned owned) {
        Managed managed = member == null ? null : context.objects().of(member);
        if (managed != null) {
            owners.put(managed, owned);
        }
    }

    /** Null: the column may be empty, or there is none. */
    static @Nullable JoinLayout join(Collected attribute) {
        JoinLayout columns = columns(attribute);
        return columns != null && columns.columns().stream().noneMatch(ColumnLayout::nullable) ? columns : null;
    }

    /** Null: the rows of the members do not name the owner, or by an attribute of theirs. */
    private static @Nullable JoinLayout columns(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany != null && toMany.association() instanceof Association.TargetColumns columns
                ? columns.owner()
                : null;
    }

    /** All collections of objects. */
    static Stream<Tracked> collections(List<Managed> all) {
        return all.stream()
                .flatMap(managed -> managed.type().collections().stream()
                        .map(attribute -> managed.collection(attribute.position())))
                .flatMap(Stream::ofNullable);
    }

    /** Null: it needs none. */
    @Nullable
    Owned of(Managed member) {
        return owners.isEmpty() ? null : owners.get(member);
    }
}
