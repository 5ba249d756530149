package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import dev.orm.session.type.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes the rows of objects of one class: many per statement where the key is one column, else in one batch per table. */
final class DeleteWriter {
    /** Keys per statement. */
    static final int KEYS = 500;

    private final SessionContext context;
    private final Sql sql;

    DeleteWriter(SessionContext context) {
        this.context = context;
        this.sql = Sql.of(context.dialect());
    }

    void delete(EntityType type, List<Managed> all) {
        for (int at = type.tables().size() - 1; at >= 0; at--) {
            TableRow table = type.tables().get(at);
            if (table.key().size() == 1) {
                byVersion(type, table, all).forEach((version, some) -> deleteIn(type, table, some));
            } else {
                deleteEach(type, table, all);
            }
        }
    }

    /** Of a table without versions: all. */
    private static Map<Object, List<Managed>> byVersion(EntityType type, TableRow table, List<Managed> all) {
        Optional<EntityType.Version> version = versionIn(type, table);
        Map<Object, List<Managed>> groups = new LinkedHashMap<>();
        for (Managed managed : all) {
            Object read = version.map(known -> row(managed)[known.slot()]).orElse(null);
            groups.computeIfAbsent(Optional.ofNullable(read), key -> new ArrayList<>())
                    .add(managed);
        }
        return groups;
    }

    private static Optional<EntityType.Version> versionIn(EntityType type, TableRow table) {
        return type.version()
                .filter(version -> table.columns().stream().anyMatch(target -> target.slot() == version.slot()));
    }

    private static @Nullable Object[] row(Managed managed) {
        return Objects.requireNonNull(managed.row());
    }

    /** @param all of the same version */
    private void deleteIn(EntityType type, TableRow table, List<Managed> all) {
        Optional<EntityType.Version> version = versionIn(type, table);
        List<String> others =
                version.map(known -> List.of(UpdateWriter.versionColumn(type))).orElse(List.of());
        for (int from = 0; from < all.size(); from += KEYS) {
            List<Managed> some = all.subList(from, Math.min(from + KEYS, all.size()));
            List<Bound> parameters = keys(type, table, some);
            version.ifPresent(known -> parameters.add(UpdateWriter.bound(type, known.slot(), row(some.get(0)))));
            String text = sql.deleteIn(table.table(), table.key().get(0), some.size(), others);
            int count = context.statements().update(text, parameters, type.name());
            if (count < some.size() && !table.optional()) {
                throw stale(type, table, some);
            }
        }
    }

    private static List<Bound> keys(EntityType type, TableRow table, List<Managed> some) {
        List<Bound> keys = new ArrayList<>(some.size() + 1);
        some.forEach(managed -> keys.addAll(KeyValues.of(type, table, row(managed))));
        return keys;
    }

    /** Rows that are still there have another version; else one of them was gone before. */
    private StaleObjectException stale(EntityType type, TableRow table, List<Managed> some) {
        if (some.size() == 1) {
            return stale(type, some.get(0));
        }
        Set<Object> left = left(type, table, some);
        return some.stream()
                .filter(managed -> left.contains(managed.storedKey().value()))
                .findFirst()
                .map(managed -> stale(type, managed))
                .orElseGet(() -> StaleObjectException.oneOf(
                        type.name(),
                        some.stream()
                                .map(Managed::storedKey)
                                .map(EntityKey::value)
                                .toList()));
    }

    private Set<Object> left(EntityType type, TableRow table, List<Managed> some) {
        ColumnType key = type.slots().get(table.keySlots().get(0)).type();
        String text = sql.selectIn(table.table(), table.key().get(0), some.size());
        return context.statements().query(text, keys(type, table, some), rows -> {
            Set<Object> found = new HashSet<>();
            while (rows.next()) {
                found.add(Objects.requireNonNull(key.read(rows, 1)));
            }
            return found;
        });
    }

    private static StaleObjectException stale(EntityType type, Managed managed) {
        Object version = type.version().map(known -> row(managed)[known.slot()]).orElse(null);
        return StaleObjectException.of(type.name(), managed.storedKey(), version);
    }

    private void deleteEach(EntityType type, TableRow table, List<Managed> all) {
        Optional<EntityType.Version> version = versionIn(type, table);
        List<String> key = new ArrayList<>(table.key());
        version.ifPresent(known -> key.add(UpdateWriter.versionColumn(type)));
        List<List<Bound>> executions = new ArrayList<>();
        for (Managed managed : all) {
            List<Bound> parameters = new ArrayList<>(KeyValues.of(type, table, row(managed)));
            version.ifPresent(known -> parameters.add(UpdateWriter.bound(type, known.slot(), row(managed))));
            executions.add(parameters);
        }
        int[] counts = context.statements().batch(sql.delete(table.table(), key), executions, type.name());
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0 && !table.optional()) {
                throw stale(type, all.get(at));
            }
        }
    }
}
