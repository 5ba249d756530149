package dev.orm.session;

import dev.orm.mapping.DiscriminatorColumnAnnotation;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import dev.orm.session.type.ColumnType;
import dev.orm.session.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Inserts objects of one class, several rows per statement. */
final class InsertWriter {
    private static final int PARAMETERS = 3_000;

    /** Of texts and bytes in a statement, as a server may take no more than some megabytes at once. */
    private static final int LENGTH = 1_000_000;

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
        for (List<Pending> alike : byOwnerColumns(table, present)) {
            if (!alike.isEmpty()) {
                insertAlike(new Shape(type, table, alike.get(0).ownerColumns(table), numbered), alike);
            }
        }
    }

    /** Rows of the same columns. */
    private void insertAlike(Shape shape, List<Pending> alike) {
        int size = 0;
        String text = "";
        for (int from = 0; from < alike.size(); from += size) {
            List<Pending> some = alike.subList(from, from + shape.rows(alike, from));
            if (some.size() != size) {
                size = some.size();
                text = shape.text(size);
            }
            insertSome(shape, text, some);
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

    private void insertSome(Shape shape, String text, List<Pending> some) {
        List<Bound> parameters = new ArrayList<>(some.size() * shape.columns.size());
        for (Pending pending : some) {
            shape.bind(pending, parameters);
        }
        try {
            if (shape.numbered) {
                insertNumbered(shape, text, some, parameters);
            } else {
                context.statements().update(text, parameters, shape.type.name());
            }
        } catch (ConstraintViolationException e) {
            throw new UnfitValues(context.dialect(), shape.type, shape.table)
                    .named(e, some.stream().map(Pending::row).toList());
        }
    }

    /** The database numbers rows in their order, upwards. */
    private void insertNumbered(Shape shape, String text, List<Pending> some, List<Bound> parameters) {
        EntityType type = shape.type;
        int slot = shape.table.keySlots().get(0);
        List<Long> numbers = context.statements().insert(text, parameters, type.name(), shape.returning != null);
        numbers.sort(Comparator.naturalOrder());
        for (int at = 0; at < some.size(); at++) {
            some.get(at).row()[slot] = type.accepted(slot, numbers.get(at));
        }
    }

    /** What rows that are inserted together have in common. */
    private final class Shape {
        private final EntityType type;
        private final TableRow table;
        private final boolean numbered;
        private final boolean owned;
        private final int[] slots;
        private final ColumnType[] slotTypes;
        private final List<String> columns = new ArrayList<>();
        private final @Nullable Bound discriminator;
        private final @Nullable String returning;

        /** @param numbered whether the database gives the rows their keys */
        Shape(EntityType type, TableRow table, List<ColumnLayout> ownerColumns, boolean numbered) {
            this.type = type;
            this.table = table;
            this.numbered = numbered;
            this.owned = !ownerColumns.isEmpty();
            List<TableRow.Target> targets =
                    table.columns().stream().filter(TableRow.Target::insertable).toList();
            this.slots = IntStream.concat(
                            numbered
                                    ? IntStream.empty()
                                    : table.keySlots().stream().mapToInt(Integer::intValue),
                            targets.stream().mapToInt(TableRow.Target::slot))
                    .toArray();
            this.slotTypes = IntStream.of(slots)
                    .mapToObj(slot -> type.slots().get(slot).type())
                    .toArray(ColumnType[]::new);
            columns.addAll(numbered ? List.of() : table.key());
            targets.forEach(target -> columns.add(target.column()));
            ownerColumns.forEach(column -> columns.add(column.name()));
            DiscriminatorLayout said = discriminator(type, table);
            if (said != null) {
                columns.add(said.column().name());
            }
            this.discriminator = said == null ? null : value(said);
            this.returning = numbered && context.dialect().storage().returning()
                    ? table.key().get(0)
                    : null;
        }

        /** How many rows go into a statement, from that one on. */
        int rows(List<Pending> all, int from) {
            int most = columns.isEmpty()
                    ? 1
                    : Math.max(1, Math.min(context.dialect().storage().rows(), PARAMETERS / columns.size()));
            int rows = 0;
            for (long length = 0; rows < most && from + rows < all.size() && length < LENGTH; rows++) {
                length += length(all.get(from + rows).row());
            }
            return rows;
        }

        /** Of its texts and bytes. */
        private long length(@Nullable Object[] row) {
            long length = 0;
            for (int slot : slots) {
                Object value = row[slot];
                if (value instanceof String text) {
                    length += text.length();
                } else if (value instanceof byte[] bytes) {
                    length += bytes.length;
                }
            }
            return length;
        }

        String text(int rows) {
            return sql.insert(table.table(), columns, rows, returning);
        }

        void bind(Pending pending, List<Bound> parameters) {
            @Nullable Object[] row = pending.row();
            for (int at = 0; at < slots.length; at++) {
                parameters.add(new Bound(row[slots[at]], slotTypes[at]));
            }
            if (owned && pending.owned() != null) {
                parameters.addAll(EntryRows.referring(
                        pending.owned().owner(), pending.owned().join()));
            }
            if (discriminator != null) {
                parameters.add(discriminator);
            }
        }
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
