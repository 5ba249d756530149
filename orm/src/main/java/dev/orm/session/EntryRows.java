package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.schema.TableName;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.ElementType;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import dev.orm.session.entity.SlotReferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of collections as rows of their tables: owner, order or key, member. */
final class EntryRows {
    private final SessionContext context;
    private final CollectionKeeper keeper;
    private final Map<MapKeyLayout, ElementType> keys = new HashMap<>();

    EntryRows(SessionContext context, CollectionKeeper keeper) {
        this.context = context;
        this.keeper = keeper;
    }

    /**
     * Where the rows are.
     *
     * @param keyColumns the first of all columns, which tell its rows apart: owner and position, owner and key of a map;
     *     all where there is neither
     */
    record Table(TableName name, List<String> ownerColumns, List<String> keyColumns, List<String> allColumns) {}

    /**
     * One row.
     *
     * @param identity its values: rows with the same are the same
     */
    record Entry(List<Bound> parameters, List<@Nullable Object> identity) {
        static Entry of(List<Bound> parameters) {
            List<@Nullable Object> identity = new ArrayList<>();
            parameters.forEach(bound -> identity.add(bound.value()));
            return new Entry(parameters, identity);
        }
    }

    Table table(Tracked tracked) {
        Collected attribute = tracked.attribute();
        JoinLayout owner = ownerJoin(attribute);
        List<String> columns = new ArrayList<>(names(owner.columns()));
        ColumnLayout order = attribute.entries().order();
        if (order != null) {
            columns.add(order.name());
        }
        columns.addAll(names(keyColumns(attribute.entries().mapKey())));
        int ofKey = columns.size();
        if (attribute.toMany() != null) {
            columns.addAll(names(joinTable(attribute).target().columns()));
        } else {
            keeper.elementType(attribute)
                    .slots()
                    .forEach(slot -> columns.add(slot.column().name()));
        }
        boolean keyed = ofKey > owner.columns().size();
        List<String> key = keyed ? columns.subList(0, ofKey) : columns;
        return new Table(owner.columns().get(0).table(), names(owner.columns()), key, columns);
    }

    static List<String> names(List<ColumnLayout> columns) {
        return columns.stream().map(ColumnLayout::name).toList();
    }

    private static JoinLayout ownerJoin(Collected attribute) {
        return attribute.toMany() == null
                ? attribute.elements().owner()
                : joinTable(attribute).owner();
    }

    static Association.JoinTable joinTable(Collected attribute) {
        if (attribute.toMany() != null && attribute.toMany().association() instanceof Association.JoinTable table) {
            return table;
        }
        throw new IllegalStateException(attribute.name() + " has no join table");
    }

    /** Those that hold the keys of a map; none where its members have them as an attribute. */
    List<ColumnLayout> keyColumns(@Nullable MapKeyLayout layout) {
        if (layout instanceof MapKeyLayout.Own own) {
            return keyType(own).slots().stream().map(Slot::column).toList();
        }
        return layout instanceof MapKeyLayout.Reference reference
                ? reference.join().columns()
                : List.of();
    }

    private ElementType keyType(MapKeyLayout.Own own) {
        return keys.computeIfAbsent(own, key -> ElementType.of(context.entities(), own.key()));
    }

    List<Bound> owner(Tracked tracked) {
        return referring(tracked.owner(), ownerJoin(tracked.attribute()));
    }

    /** The values of columns that refer to an object. */
    static List<Bound> referring(Managed target, JoinLayout join) {
        return referring(target.type(), join, slot -> {
            @Nullable Object[] row = target.row();
            return row == null ? null : row[slot];
        });
    }

    private static List<Bound> referring(EntityType type, JoinLayout join, Function<Integer, @Nullable Object> values) {
        return SlotReferences.of(type, join).stream()
                .map(slot ->
                        new Bound(values.apply(slot), type.slots().get(slot).type()))
                .toList();
    }

    List<Entry> current(Tracked tracked) {
        return rows(tracked, tracked.known(), tracked.isMap() ? tracked.entries() : Map.of());
    }

    List<Entry> stored(Tracked tracked) {
        return rows(tracked, tracked.storedMembers(), tracked.storedEntries());
    }

    private List<Entry> rows(
            Tracked tracked, Collection<@Nullable Object> members, Map<@Nullable Object, @Nullable Object> mapped) {
        List<Entry> rows = new ArrayList<>();
        if (tracked.isMap()) {
            mapped.forEach((key, member) -> rows.add(row(tracked, key, 0, member)));
            return rows;
        }
        int position = 0;
        for (Object member : members) {
            rows.add(row(tracked, null, position++, member));
        }
        return rows;
    }

    private Entry row(Tracked tracked, @Nullable Object key, int position, @Nullable Object member) {
        Collected attribute = tracked.attribute();
        List<Bound> parameters = new ArrayList<>(owner(tracked));
        if (attribute.entries().order() != null) {
            parameters.add(new Bound(position, Integers.TYPE));
        }
        parameters.addAll(keyOf(attribute.entries().mapKey(), key));
        parameters.addAll(attribute.toMany() == null ? element(attribute, member) : entity(attribute, member));
        return Entry.of(parameters);
    }

    /** The values of {@link #keyColumns}. */
    List<Bound> keyOf(@Nullable MapKeyLayout layout, @Nullable Object key) {
        if (layout instanceof MapKeyLayout.Own own) {
            return bound(keyType(own), key);
        }
        if (!(layout instanceof MapKeyLayout.Reference reference)) {
            return List.of();
        }
        return key == null
                ? referring(context.entities().of(reference.target()), reference.join(), slot -> null)
                : ofObject(key, reference.join());
    }

    private List<Bound> element(Collected attribute, @Nullable Object member) {
        return bound(keeper.elementType(attribute), member);
    }

    private static List<Bound> bound(ElementType type, @Nullable Object value) {
        @Nullable Object[] row = type.read(value);
        List<Bound> bound = new ArrayList<>();
        for (int slot = 0; slot < row.length; slot++) {
            bound.add(new Bound(row[slot], type.slots().get(slot).type()));
        }
        return bound;
    }

    private List<Bound> entity(Collected attribute, @Nullable Object member) {
        return member == null
                ? List.of()
                : ofObject(member, joinTable(attribute).target());
    }

    List<Bound> ofObject(Object entity, JoinLayout join) {
        EntityType type = context.entities().of(entity.getClass());
        return referring(type, join, slot -> type.read(entity, slot));
    }
}
