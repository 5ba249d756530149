package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of collections, of join tables and of tables of values, and the columns that they have in the target's:
 * only what differs. Rows that go are deleted before objects are, rows that come are inserted after objects are.
 */
final class CollectionWriter {
    private final SessionContext context;
    private final EntryRows entries;
    private final Sql sql;

    CollectionWriter(SessionContext context, EntryRows entries) {
        this.context = context;
        this.entries = entries;
        this.sql = Sql.of(context.dialect());
    }

    /** Rows that the collections have no longer. */
    void remove(List<Tracked> dirty) {
        RowBatches batches = new RowBatches();
        for (Tracked tracked : dirty) {
            if (isStored(tracked.attribute()) && !tracked.storedMembers().isEmpty()) {
                remove(tracked, batches);
            }
            if (isStored(tracked.attribute()) && SoleOwners.isFor(tracked.attribute())) {
                tracked.arrived().forEach(member -> take(tracked, member, batches));
            }
        }
        batches.run(context.statements());
    }

    private void remove(Tracked tracked, RowBatches batches) {
        EntryRows.Table table = entries.table(tracked);
        if (tracked.isIrregular()) {
            batches.add(sql.delete(table.name(), table.ownerColumns()), tracked.name(), entries.owner(tracked));
            return;
        }
        Map<List<@Nullable Object>, Integer> after = counts(entries.current(tracked));
        List<EntryRows.Entry> stored = entries.stored(tracked);
        Map<List<@Nullable Object>, Integer> before = counts(stored);
        for (EntryRows.Entry entry : stored) {
            Integer count = before.remove(entry.identity());
            if (count != null && after.getOrDefault(entry.identity(), 0) < count) {
                delete(tracked, table, entry, batches);
            }
        }
    }

    /** A member that has a row may have an owner whose collection is not known. */
    private void take(Tracked tracked, Object member, RowBatches batches) {
        Managed managed = context.objects().of(member);
        if (managed == null || managed.is(Managed.State.STORED)) {
            JoinLayout target = EntryRows.joinTable(tracked.attribute()).target();
            batches.add(
                    sql.delete(entries.table(tracked).name(), EntryRows.names(target.columns())),
                    tracked.name(),
                    entries.ofObject(member, target));
        }
    }

    /** The row, and those that are no different. */
    private void delete(Tracked tracked, EntryRows.Table table, EntryRows.Entry entry, RowBatches batches) {
        List<Bound> key = entry.parameters().subList(0, table.keyColumns().size());
        List<Boolean> given = key.stream().map(bound -> bound.value() != null).toList();
        String text = sql.deleteExactly(table.name(), table.keyColumns(), given);
        batches.add(
                text,
                tracked.name(),
                key.stream().filter(bound -> bound.value() != null).toList());
    }

    /** Rows that the collections have now, and what members know of them in columns of their own. */
    void add(List<Tracked> dirty) {
        RowBatches batches = new RowBatches();
        for (Tracked tracked : dirty) {
            if (isStored(tracked.attribute())) {
                add(tracked, batches);
            }
        }
        batches.run(context.statements());
        new TargetColumnsWriter(context, sql).write(dirty);
        new TargetKeysWriter(context, entries, sql).write(dirty);
    }

    /** Of rows that are no different none was left where there were too many. */
    private void add(Tracked tracked, RowBatches batches) {
        EntryRows.Table table = entries.table(tracked);
        String insert = sql.insert(table.name(), table.allColumns(), 1, null);
        Map<List<@Nullable Object>, Integer> left =
                tracked.isIrregular() ? new HashMap<>() : counts(entries.stored(tracked));
        List<EntryRows.Entry> current = entries.current(tracked);
        counts(current)
                .forEach((identity, count) ->
                        left.computeIfPresent(identity, (same, before) -> count < before ? null : before));
        for (EntryRows.Entry entry : current) {
            int there = left.merge(entry.identity(), -1, Integer::sum);
            if (there < 0) {
                batches.add(insert, tracked.name(), entry.parameters());
            }
        }
    }

    private static Map<List<@Nullable Object>, Integer> counts(List<EntryRows.Entry> all) {
        return all.stream()
                .collect(Collectors.toMap(EntryRows.Entry::identity, entry -> 1, Integer::sum, HashMap::new));
    }

    /** Whether the collection has rows of its own. */
    static boolean isStored(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany == null || toMany.association() instanceof Association.JoinTable;
    }

    /** All rows that deleted objects have in join tables, on either side, and in tables of values. */
    void deleteAll(EntityType type, List<Managed> owners, JointDeletes joint) {
        for (Collected attribute : type.collections()) {
            String name = type.name() + "." + attribute.name();
            AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
            if (toMany == null) {
                deleteAll(attribute.elements().owner(), owners, name);
            } else if (toMany.association() instanceof Association.TargetColumns columns) {
                List<Managed> left = owners.stream()
                        .filter(owner -> !joint.have(owner.collection(attribute.position())))
                        .toList();
                letGo(columns.owner(), left, name);
            } else {
                deleteAll(joinOf(toMany.association()), owners, name);
            }
        }
        for (Reference reference : type.references()) {
            deleteAll(joinOf(reference.layout().association()), owners, type.name() + "." + reference.name());
        }
    }

    private void deleteAll(@Nullable JoinLayout join, List<Managed> owners, String name) {
        if (join != null) {
            String column = join.columns().get(0).name();
            forOwners(
                    join,
                    owners,
                    name,
                    values -> sql.deleteIn(join.columns().get(0).table(), column, values, List.of()),
                    columns -> sql.delete(join.columns().get(0).table(), columns));
        }
    }

    /** Members whose rows name the owner stay without one. */
    private void letGo(JoinLayout join, List<Managed> owners, String name) {
        if (!owners.isEmpty() && join.columns().stream().allMatch(ColumnLayout::nullable)) {
            forOwners(
                    join,
                    owners,
                    name,
                    values -> sql.emptyIn(
                            join.columns().get(0).table(), join.columns().get(0).name(), values),
                    columns -> sql.empty(join.columns().get(0).table(), columns));
        }
    }

    /** What is done for so many owners whose key is one column, or for one of several columns. */
    private void forOwners(
            JoinLayout join,
            List<Managed> owners,
            String name,
            IntFunction<String> forMany,
            Function<List<String>, String> forOne) {
        List<List<Bound>> keys =
                owners.stream().map(owner -> EntryRows.referring(owner, join)).toList();
        if (join.columns().size() > 1) {
            List<String> columns =
                    join.columns().stream().map(ColumnLayout::name).toList();
            context.statements().batch(forOne.apply(columns), keys, name);
            return;
        }
        for (int from = 0; from < keys.size(); from += DeleteWriter.KEYS) {
            List<List<Bound>> some = keys.subList(from, Math.min(from + DeleteWriter.KEYS, keys.size()));
            List<Bound> parameters = some.stream().map(key -> key.get(0)).toList();
            context.statements().update(forMany.apply(some.size()), parameters, name);
        }
    }

    /** The columns of a join table that refer to whoever has that association; null: it has none. */
    private static @Nullable JoinLayout joinOf(Association association) {
        if (association instanceof Association.JoinTable table) {
            return table.owner();
        }
        return association instanceof Association.Inverse inverse
                        && inverse.owning() instanceof Association.JoinTable table
                ? table.target()
                : null;
    }
}
