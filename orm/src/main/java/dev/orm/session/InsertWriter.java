package dev.orm.session;

import dev.orm.mapping.DiscriminatorColumnAnnotation;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import dev.orm.session.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inserts objects of one class, several rows per statement. */
final class InsertWriter {
    private static final int ROWS = 100;
    private static final int PARAMETERS = 3_000;

    private final SessionContext context;
    private final ColumnTypes types;
    private final Sql sql;

    InsertWriter(SessionContext context, ColumnTypes types) {
        this.context = context;
        this.types = types;
        this.sql = Sql.of(context.dialect());
    }

    /**
     * One object and what is inserted for it.
     *
     * @param owned whose key the row needs beside its own values; null: nobody's
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Pending(Managed managed, @Nullable Object[] row, RequiredOwners.@Nullable Owned owned) {

        /** The columns of that table that name the owner. */
        List<ColumnLayout> ownerColumns(TableRow table) {
            List<ColumnLayout> columns =
                    owned == null ? List.of() : owned.join().columns();
            return !columns.isEmpty() && columns.get(0).table().equals(table.table()) ? columns : List.of();
        }
    }

    /** Gives the rows the keys that the database makes. */
    void insert(EntityType type, List<Pending> all) {
        boolean identity = type.generator() instanceof GeneratorLayout.Identity;
        TableRow first = type.tables().get(0);
        if (identity) {
            Map<Boolean, List<Pending>> byNumbered =
                    all.stream().collect(Collectors.partitioningBy(pending -> type.key(pending.row()) == null));
            insert(type, first, byNumbered.getOrDefault(false, List.of()), false);
            insert(type, first, byNumbered.getOrDefault(true, List.of()), true);
        } else {
            insert(type, first, all, false);
        }
        type.tables().stream().skip(1).forEach(table -> insert(type, table, all, false));
    }

    private void insert(EntityType type, TableRow table, List<Pending> all, boolean numbered) {
        List<Pending> present = !table.optional()
                ? all
                : all.stream().filter(pending -> hasValue(table, pending.row())).toList();
        List<TableRow.Target> targets =
                table.columns().stream().filter(TableRow.Target::insertable).toList();
        int columns = targets.size() + table.key().size() + 1;
        int size = targets.isEmpty() && numbered ? 1 : Math.max(1, Math.min(ROWS, PARAMETERS / columns));
        for (List<Pending> alike : byOwnerColumns(table, present)) {
            for (int from = 0; from < alike.size(); from += size) {
                List<Pending> some = alike.subList(from, Math.min(from + size, alike.size()));
                insertSome(type, table, targets, some, numbered);
            }
        }
    }

    private static Collection<List<Pending>> byOwnerColumns(TableRow table, List<Pending> all) {
        return all.stream().allMatch(pending -> pending.owned() == null)
                ? List.of(all)
                : all.stream()
                        .collect(Collectors.groupingBy(
                                pending -> pending.ownerColumns(table), LinkedHashMap::new, Collectors.toList()))
                        .values();
    }

    static boolean hasValue(TableRow table, @Nullable Object[] row) {
        return table.columns().stream().anyMatch(target -> row[target.slot()] != null);
    }

    private void insertSome(
            EntityType type, TableRow table, List<TableRow.Target> targets, List<Pending> some, boolean numbered) {
        List<String> columns = new ArrayList<>(numbered ? List.of() : table.key());
        targets.forEach(target -> columns.add(target.column()));
        some.get(0).ownerColumns(table).forEach(column -> columns.add(column.name()));
        DiscriminatorLayout discriminator = discriminator(type, table);
        if (discriminator != null) {
            columns.add(discriminator.column().name());
        }
        List<Bound> parameters = new ArrayList<>();
        for (Pending pending : some) {
            if (!numbered) {
                table.keySlots().forEach(slot -> parameters.add(bound(type, pending.row(), slot)));
            }
            targets.forEach(target -> parameters.add(bound(type, pending.row(), target.slot())));
            if (!pending.ownerColumns(table).isEmpty() && pending.owned() != null) {
                parameters.addAll(EntryRows.referring(
                        pending.owned().owner(), pending.owned().join()));
            }
            if (discriminator != null) {
                parameters.add(value(discriminator));
            }
        }
        try {
            if (!numbered) {
                String text = sql.insert(table.table(), columns, some.size(), null);
                context.statements().update(text, parameters, type.name());
            } else {
                insertNumbered(type, table, columns, some, parameters);
            }
        } catch (ConstraintViolationException e) {
            throw new UnfitValues(context.dialect(), type, table)
                    .named(e, some.stream().map(Pending::row).toList());
        }
    }

    /** The database numbers rows in their order, upwards. */
    private void insertNumbered(
            EntityType type, TableRow table, List<String> columns, List<Pending> some, List<Bound> parameters) {
        boolean returning = context.dialect().storage().returning();
        int slot = table.keySlots().get(0);
        String text = sql.insert(
                table.table(), columns, some.size(), returning ? table.key().get(0) : null);
        List<Long> numbers = context.statements().insert(text, parameters, type.name(), returning);
        numbers.sort(Comparator.naturalOrder());
        for (int at = 0; at < some.size(); at++) {
            some.get(at).row()[slot] = type.accepted(slot, numbers.get(at));
        }
    }

    private static Bound bound(EntityType type, @Nullable Object[] row, int slot) {
        return new Bound(row[slot], type.slots().get(slot).type());
    }

    private static @Nullable DiscriminatorLayout discriminator(EntityType type, TableRow table) {
        DiscriminatorLayout discriminator = type.layout().discriminator();
        boolean here = discriminator != null && discriminator.column().table().equals(table.table());
        return here ? discriminator : null;
    }

    private Bound value(DiscriminatorLayout discriminator) {
        String value = String.valueOf(discriminator.value());
        return discriminator.type() == DiscriminatorColumnAnnotation.Type.INTEGER
                ? new Bound(Integer.valueOf(value), types.of(Integer.class))
                : new Bound(value, types.of(String.class));
    }
}
