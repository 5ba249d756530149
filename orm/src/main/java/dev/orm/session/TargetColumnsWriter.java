package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.SlotReferences;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the columns of collections that stand in the rows of their members, the owner and the position, where they differ. */
final class TargetColumnsWriter {
    private final SessionContext context;
    private final Sql sql;
    private final Set<Object> arriving = Collections.newSetFromMap(new IdentityHashMap<>());
    private final RowBatches leaving = new RowBatches();
    private final RowBatches coming = new RowBatches();

    TargetColumnsWriter(SessionContext context, Sql sql) {
        this.context = context;
        this.sql = sql;
    }

    /**
     * What a collection has there.
     *
     * @param owner null: the member has a reference of its own
     * @param order null: its members have no places
     */
    private record Columns(
            Tracked tracked,
            @Nullable JoinLayout owner,
            @Nullable ColumnLayout order) {

        static Columns of(Tracked tracked) {
            Collected attribute = tracked.attribute();
            AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
            JoinLayout owner = toMany != null && toMany.association() instanceof Association.TargetColumns theirs
                    ? theirs.owner()
                    : null;
            return new Columns(tracked, owner, attribute.entries().order());
        }

        boolean isEmpty() {
            return owner == null && order == null;
        }

        ColumnLayout first() {
            return owner == null
                    ? Objects.requireNonNull(order)
                    : owner.columns().get(0);
        }
    }

    /** A member that goes from one collection to another keeps its row's columns until they are written anew. */
    void write(List<Tracked> all) {
        List<Columns> written = all.stream()
                .filter(tracked -> !CollectionWriter.isStored(tracked.attribute()))
                .map(Columns::of)
                .filter(columns -> !columns.isEmpty())
                .toList();
        written.forEach(this::come);
        written.forEach(this::leave);
        leaving.run(context.statements());
        coming.run(context.statements());
    }

    private void come(Columns columns) {
        Tracked tracked = columns.tracked();
        IdentityHashMap<Object, Integer> before = places(tracked.storedMembers());
        int place = 0;
        for (Object member : tracked.known()) {
            if (member != null && isNew(columns, before.get(member), place)) {
                arriving.add(member);
                update(columns, member, place, coming);
            }
            place++;
        }
    }

    private void leave(Columns columns) {
        Tracked tracked = columns.tracked();
        IdentityHashMap<Object, Integer> after = places(tracked.known());
        for (Object member : tracked.storedMembers()) {
            if (member != null && !after.containsKey(member) && !arriving.contains(member)) {
                update(columns, member, null, leaving);
            }
        }
    }

    private static IdentityHashMap<Object, Integer> places(Collection<@Nullable Object> members) {
        IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
        int place = 0;
        for (Object member : members) {
            if (member != null) {
                places.put(member, place);
            }
            place++;
        }
        return places;
    }

    private static boolean isNew(Columns columns, @Nullable Integer before, int place) {
        return before == null
                || (columns.order() != null
                        && (before != place || columns.tracked().isIrregular()));
    }

    /** @param place null: it is a member no longer */
    private void update(Columns columns, Object member, @Nullable Integer place, RowBatches batches) {
        Managed managed = context.objects().of(member);
        if (managed == null || !managed.is(Managed.State.STORED)) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<Bound> parameters = new ArrayList<>();
        if (columns.owner() != null) {
            owner(columns.tracked().owner(), columns.owner(), place != null, names, parameters);
        }
        if (columns.order() != null) {
            names.add(columns.order().name());
            parameters.add(new Bound(place, Integers.TYPE));
        }
        EntityType type = managed.type();
        TableRow table = table(type, columns.first());
        parameters.addAll(KeyValues.of(type, table, Objects.requireNonNull(managed.row())));
        batches.add(sql.update(table.table(), names, table.key()), type.name(), parameters);
    }

    private static void owner(
            Managed owner, JoinLayout join, boolean isMember, List<String> names, List<Bound> parameters) {
        EntityType type = owner.type();
        @Nullable Object[] row = Objects.requireNonNull(owner.row());
        List<Integer> slots = SlotReferences.of(type, join);
        for (int at = 0; at < slots.size(); at++) {
            names.add(join.columns().get(at).name());
            Object value = isMember ? row[slots.get(at)] : null;
            parameters.add(new Bound(value, type.slots().get(slots.get(at)).type()));
        }
    }

    static TableRow table(EntityType type, ColumnLayout column) {
        return type.tables().stream()
                .filter(table -> table.table().equals(column.table()))
                .findFirst()
                .orElse(type.tables().get(0));
    }
}
