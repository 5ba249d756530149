package dev.orm.diff;

import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the pairs of a new foreign key in the order of the key that it refers to, which some databases ask for: a key that
 * is already there has its own order, whatever the model says.
 */
final class ReferenceOrder {
    private final Schema actual;
    private final Schema aligned;

    ReferenceOrder(Schema actual, Schema aligned) {
        this.actual = actual;
        this.aligned = aligned;
    }

    Schema ordered() {
        return aligned.withTables(aligned.tables().stream()
                .map(table -> table.toBuilder()
                        .foreignKeys(table.foreignKeys().stream()
                                .map(key -> isThere(table, key) ? key : ordered(key))
                                .toList())
                        .build())
                .toList());
    }

    private boolean isThere(Table table, ForeignKey key) {
        return actual.table(table.name()).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .anyMatch(found -> found.columns().equals(key.columns())
                        && found.referencedColumns().equals(key.referencedColumns()));
    }

    private ForeignKey ordered(ForeignKey key) {
        return aligned.table(key.referencedTable())
                .flatMap(table -> keyOf(table, key.referencedColumns()))
                .map(columns -> inOrder(key, columns))
                .orElse(key);
    }

    private static Optional<List<String>> keyOf(Table table, List<String> columns) {
        List<List<String>> keys = new ArrayList<>(List.of(table.primaryKeyColumns()));
        table.uniques().stream().map(UniqueConstraint::columns).forEach(keys::add);
        Set<String> wanted = new HashSet<>(columns);
        return keys.stream()
                .filter(key -> key.size() == columns.size() && wanted.equals(new HashSet<>(key)))
                .findFirst();
    }

    private static ForeignKey inOrder(ForeignKey key, List<String> referenced) {
        List<String> columns = referenced.stream()
                .map(column -> key.columns().get(key.referencedColumns().indexOf(column)))
                .toList();
        return key.withColumns(columns).withReference(key.referencedTable(), referenced);
    }
}
