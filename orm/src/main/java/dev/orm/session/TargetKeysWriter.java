package dev.orm.session;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes the keys of maps that stand in the rows of their members, where they differ. */
final class TargetKeysWriter {
    private final SessionContext context;
    private final EntryRows entries;
    private final Sql sql;
    private final RowBatches leaving = new RowBatches();
    private final RowBatches coming = new RowBatches();

    TargetKeysWriter(SessionContext context, EntryRows entries, Sql sql) {
        this.context = context;
        this.entries = entries;
        this.sql = sql;
    }

    /** Whether the rows of the members hold the keys. */
    static boolean isFor(Collected attribute) {
        MapKeyLayout key = attribute.entries().mapKey();
        return key != null && !(key instanceof MapKeyLayout.OfTarget) && !CollectionWriter.isStored(attribute);
    }

    /** A member that goes from one map to another is let go of first. */
    void write(List<Tracked> all) {
        all.stream().filter(tracked -> isFor(tracked.attribute())).forEach(this::write);
        leaving.run(context.statements());
        coming.run(context.statements());
    }

    private void write(Tracked tracked) {
        IdentityHashMap<Object, List<Bound>> before = keys(tracked, tracked.storedEntries());
        IdentityHashMap<Object, List<Bound>> after = keys(tracked, tracked.entries());
        for (Object member : tracked.storedMembers()) {
            if (member != null && !after.containsKey(member) && !belongsToAnother(tracked, member)) {
                update(tracked, member, key(tracked, null), ColumnLayout::updatable, leaving);
            }
        }
        for (Object member : tracked.known()) {
            List<Bound> key = member == null ? null : after.remove(member);
            List<Bound> stored = before.get(member);
            if (member != null && key != null && (stored == null || !isSame(stored, key))) {
                update(
                        tracked,
                        member,
                        key,
                        stored == null ? ColumnLayout::insertable : ColumnLayout::updatable,
                        coming);
            }
        }
    }

    /** By the members, of which each has one key. */
    private IdentityHashMap<Object, List<Bound>> keys(Tracked tracked, Map<@Nullable Object, @Nullable Object> mapped) {
        IdentityHashMap<Object, List<Bound>> keys = new IdentityHashMap<>();
        mapped.forEach((key, member) -> {
            if (member != null) {
                keys.put(member, key(tracked, key));
            }
        });
        return keys;
    }

    private List<Bound> key(Tracked tracked, @Nullable Object key) {
        return entries.keyOf(tracked.attribute().entries().mapKey(), key);
    }

    /** One that was given to another owner keeps its key, until the map of that one says another. */
    private boolean belongsToAnother(Tracked tracked, Object member) {
        Optional<Object> owner = new Counterparts(context.entities())
                .owningReference(tracked.attribute(), member)
                .map(back -> back.path().get(member));
        return owner.isPresent() && owner.get() != tracked.owner().entity();
    }

    private static boolean isSame(List<Bound> left, List<Bound> right) {
        for (int at = 0; at < left.size(); at++) {
            if (!left.get(at).type().isSame(left.get(at).value(), right.get(at).value())) {
                return false;
            }
        }
        return true;
    }

    private void update(
            Tracked tracked, Object member, List<Bound> key, Predicate<ColumnLayout> written, RowBatches batches) {
        Managed managed = context.objects().of(member);
        if (managed == null || !managed.is(Managed.State.STORED)) {
            return;
        }
        List<ColumnLayout> columns =
                entries.keyColumns(tracked.attribute().entries().mapKey());
        List<String> names = new ArrayList<>();
        List<Bound> parameters = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (written.test(columns.get(at))) {
                names.add(columns.get(at).name());
                parameters.add(key.get(at));
            }
        }
        if (!names.isEmpty()) {
            EntityType type = managed.type();
            TableRow table = TargetColumnsWriter.table(type, columns.get(0));
            parameters.addAll(KeyValues.of(type, table, Objects.requireNonNull(managed.row())));
            batches.add(sql.update(table.table(), names, table.key()), type.name(), parameters);
        }
    }
}
