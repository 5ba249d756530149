package dev.orm.session;

import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Updates the columns that differ, rows with the same columns in one batch. */
final class UpdateWriter {
    private final SessionContext context;
    private final Sql sql;
    private final List<RowUpdate> updates = new ArrayList<>();

    UpdateWriter(SessionContext context) {
        this.context = context;
        this.sql = Sql.of(context.dialect());
    }

    /** Whether the database would hold something else. */
    static boolean differs(EntityType type, @Nullable Object[] before, @Nullable Object[] after) {
        for (int slot = 0; slot < before.length; slot++) {
            if (differs(type, slot, before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(EntityType type, int slot, @Nullable Object[] before, @Nullable Object[] after) {
        Slot place = type.slots().get(slot);
        return before[slot] != after[slot] && !place.type().isSame(before[slot], after[slot]);
    }

    /**
     * Notes what is to be updated; the version is raised with anything else.
     *
     * @param anyway whether the version is raised even if nothing else differs
     */
    void add(Managed managed, @Nullable Object[] before, @Nullable Object[] after, boolean anyway) {
        EntityType type = managed.type();
        boolean changed = type.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(target -> target.updatable() && differs(type, target.slot(), before, after));
        if (!changed && !anyway) {
            return;
        }
        type.version().ifPresent(version -> Versions.raise(version, managed.entity(), after));
        for (TableRow table : type.tables()) {
            add(managed, table, before, after);
        }
    }

    private void add(Managed managed, TableRow table, @Nullable Object[] before, @Nullable Object[] after) {
        EntityType type = managed.type();
        List<TableRow.Target> changed = changed(type, table, before, after);
        if (changed.isEmpty()) {
            return;
        }
        if (table.optional() && !InsertWriter.hasValue(table, before)) {
            insertPart(type, table, after);
        } else {
            updates.add(new RowUpdate(managed, table, changed, before, after));
        }
    }

    private static List<TableRow.Target> changed(
            EntityType type, TableRow table, @Nullable Object[] before, @Nullable Object[] after) {
        return table.columns().stream()
                .filter(target -> target.updatable() && differs(type, target.slot(), before, after))
                .toList();
    }

    /**
     * Of rows that are to be written or deleted later what they give up at once, where it may be in one row only and one of
     * the others takes it.
     *
     * @param keep told of each before it changes
     */
    void makeWay(List<Managed> late, List<Managed> others, Consumer<Managed> keep) {
        Map<UniqueKey.Held, RowUpdate> given = new HashMap<>();
        late.forEach(managed -> given.putAll(given(managed)));
        for (Managed other : given.isEmpty() ? List.<Managed>of() : others) {
            @Nullable Object[] row = other.type().read(other.entity());
            for (UniqueKey key : context.uniques().of(other.type())) {
                RowUpdate emptied = given.remove(key.of(row));
                if (emptied != null) {
                    keep.accept(emptied.managed());
                    updates.add(emptied);
                    emptied.managed().row(emptied.after());
                }
            }
        }
        write();
    }

    private Map<UniqueKey.Held, RowUpdate> given(Managed managed) {
        EntityType type = managed.type();
        @Nullable Object[] before = Objects.requireNonNull(managed.row());
        @Nullable
        Object[] after = managed.is(Managed.State.DELETED) ? new Object[before.length] : type.read(managed.entity());
        Map<UniqueKey.Held, RowUpdate> given = new HashMap<>();
        for (UniqueKey key : context.uniques().of(type)) {
            UniqueKey.Held held = key.of(before);
            if (held != null && !held.equals(key.of(after))) {
                type.tables().stream()
                        .filter(table -> table.table().equals(key.table()))
                        .map(table -> new RowUpdate(managed, table, changed(type, table, before, after), before, after))
                        .flatMap(update -> update.without(key).stream())
                        .forEach(emptied -> given.put(held, emptied));
            }
        }
        return given;
    }

    /** Some columns at once, and no version: the rest of the row is written later. */
    void addPart(Managed managed, List<Integer> slots, @Nullable Object[] before, @Nullable Object[] after) {
        for (TableRow table : managed.type().tables()) {
            List<TableRow.Target> part = changed(managed.type(), table, before, after).stream()
                    .filter(target -> slots.contains(target.slot()))
                    .toList();
            if (!part.isEmpty()) {
                updates.add(new RowUpdate(managed, table, part, before, after));
            }
        }
    }

    /** A secondary table had no row. */
    private void insertPart(EntityType type, TableRow table, @Nullable Object[] after) {
        List<String> columns = new ArrayList<>(table.key());
        List<Bound> parameters = new ArrayList<>(KeyValues.of(type, table, after));
        for (TableRow.Target target : table.columns()) {
            columns.add(target.column());
            parameters.add(bound(type, target.slot(), after));
        }
        context.statements().update(sql.insert(table.table(), columns, 1, null), parameters, type.name());
    }

    void write() {
        List<RowUpdate> ordered = UpdateOrder.of(updates, context.uniques());
        updates.clear();
        int from = 0;
        while (from < ordered.size()) {
            RowUpdate.Kind kind = ordered.get(from).kind();
            int to = from + 1;
            while (to < ordered.size() && ordered.get(to).kind().equals(kind)) {
                to++;
            }
            write(kind, ordered.subList(from, to));
            from = to;
        }
    }

    private void write(RowUpdate.Kind kind, List<RowUpdate> alike) {
        List<String> columns =
                kind.columns().stream().map(TableRow.Target::column).toList();
        List<String> key = new ArrayList<>(kind.table().key());
        EntityType type = kind.type();
        if (kind.versioned()) {
            key.add(versionColumn(type));
        }
        List<List<Bound>> executions =
                alike.stream().map(update -> parameters(kind, update)).toList();
        String text = sql.update(kind.table().table(), columns, key);
        int[] counts = counts(kind, alike, text, executions);
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0) {
                throw stale(alike.get(at));
            }
        }
    }

    private int[] counts(RowUpdate.Kind kind, List<RowUpdate> alike, String text, List<List<Bound>> executions) {
        try {
            return context.statements().batch(text, executions, kind.type().name());
        } catch (ConstraintViolationException e) {
            throw new UnfitValues(context.dialect(), kind.type(), kind.table())
                    .named(e, alike.stream().map(RowUpdate::after).toList());
        }
    }

    private static StaleObjectException stale(RowUpdate update) {
        EntityType type = update.managed().type();
        Object version =
                type.version().map(known -> update.before()[known.slot()]).orElse(null);
        return StaleObjectException.of(type.name(), update.managed().storedKey(), version);
    }

    static String versionColumn(EntityType type) {
        return type.slots().get(type.version().orElseThrow().slot()).column().name();
    }

    private static List<Bound> parameters(RowUpdate.Kind kind, RowUpdate update) {
        EntityType type = kind.type();
        List<Bound> parameters = new ArrayList<>();
        kind.columns().forEach(target -> parameters.add(bound(type, target.slot(), update.after())));
        parameters.addAll(KeyValues.of(type, kind.table(), update.before()));
        if (kind.versioned()) {
            parameters.add(bound(type, type.version().orElseThrow().slot(), update.before()));
        }
        return parameters;
    }

    static Bound bound(EntityType type, int slot, @Nullable Object[] row) {
        return new Bound(row[slot], type.slots().get(slot).type());
    }
}
