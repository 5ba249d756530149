package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.schema.TableName;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the rows of collections: of join tables, of tables of values, and the columns that they have in the target's. */
final class CollectionWriter {
    private final SessionContext context;
    private final EntryRows entries;
    private final Sql sql;

    CollectionWriter(SessionContext context, EntryRows entries) {
        this.context = context;
        this.entries = entries;
        this.sql = Sql.of(context.dialect());
    }

    /** Rows that go together. */
    private record Batch(String sql, String entity) {}

    void write(List<Tracked> dirty) {
        Map<Batch, List<List<Bound>>> deletes = new LinkedHashMap<>();
        Map<Batch, List<List<Bound>>> inserts = new LinkedHashMap<>();
        for (Tracked tracked : dirty) {
            if (isStored(tracked.attribute())) {
                collect(tracked, deletes, inserts);
            } else {
                new TargetColumnsWriter(context, sql).write(tracked);
            }
        }
        deletes.forEach((batch, rows) -> context.statements().batch(batch.sql(), rows, batch.entity()));
        inserts.forEach((batch, rows) -> context.statements().batch(batch.sql(), rows, batch.entity()));
    }

    /** Whether the collection has rows of its own. */
    static boolean isStored(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany == null || toMany.association() instanceof Association.JoinTable;
    }

    private void collect(
            Tracked tracked, Map<Batch, List<List<Bound>>> deletes, Map<Batch, List<List<Bound>>> inserts) {
        EntryRows.Table table = entries.table(tracked);
        String name = tracked.owner().type().name() + "." + tracked.attribute().name();
        List<EntryRows.Entry> before = entries.stored(tracked);
        List<EntryRows.Entry> after = entries.current(tracked);
        boolean anew = isPositional(tracked.attribute()) || hasTwins(before) || hasTwins(after) || hasNulls(before);
        List<EntryRows.Entry> gone = anew ? List.of() : without(before, after);
        List<EntryRows.Entry> come = anew ? after : without(after, before);
        if (anew && !before.isEmpty()) {
            deletes.computeIfAbsent(
                            new Batch(sql.delete(table.name(), table.ownerColumns()), name), key -> new ArrayList<>())
                    .add(entries.owner(tracked));
        }
        String delete = sql.delete(table.name(), table.allColumns());
        gone.forEach(entry -> deletes.computeIfAbsent(new Batch(delete, name), key -> new ArrayList<>())
                .add(entry.parameters()));
        String insert = sql.insert(table.name(), table.allColumns(), 1, null);
        come.forEach(entry -> inserts.computeIfAbsent(new Batch(insert, name), key -> new ArrayList<>())
                .add(entry.parameters()));
    }

    private static boolean isPositional(Collected attribute) {
        return attribute.entries().order() != null;
    }

    private static boolean hasTwins(List<EntryRows.Entry> all) {
        return all.stream().map(EntryRows.Entry::identity).distinct().count() < all.size();
    }

    private static boolean hasNulls(List<EntryRows.Entry> all) {
        return all.stream().anyMatch(entry -> entry.identity().contains(null));
    }

    private static List<EntryRows.Entry> without(List<EntryRows.Entry> all, List<EntryRows.Entry> others) {
        var identities = others.stream().map(EntryRows.Entry::identity).collect(Collectors.toSet());
        return all.stream()
                .filter(entry -> !identities.contains(entry.identity()))
                .toList();
    }

    /** All rows that a deleted object has in join tables, on either side, and in tables of values. */
    void deleteAll(EntityType type, List<Managed> owners) {
        for (Collected attribute : type.collections()) {
            JoinLayout join = joinOf(attribute);
            if (join == null) {
                continue;
            }
            TableName table = join.columns().get(0).table();
            List<String> columns =
                    join.columns().stream().map(ColumnLayout::name).toList();
            List<List<Bound>> rows =
                    owners.stream().map(owner -> entries.referring(owner, join)).toList();
            context.statements().batch(sql.delete(table, columns), rows, type.name() + "." + attribute.name());
        }
    }

    /** The columns that refer to the owner; null: the collection has no rows of its own. */
    private static @Nullable JoinLayout joinOf(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        if (toMany == null) {
            return attribute.elements().owner();
        }
        if (toMany.association() instanceof Association.JoinTable table) {
            return table.owner();
        }
        boolean other = toMany.association() instanceof Association.Inverse inverse
                && inverse.owning() instanceof Association.JoinTable;
        return other ? ((Association.JoinTable) ((Association.Inverse) toMany.association()).owning()).target() : null;
    }
}
