package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The foreign keys that stand in the way of changes: of a column that takes part in one, and of the key that one refers
 * to. They are taken down before and put back after.
 */
final class BlockingKeys {
    private final Schema schema;
    private final Map<TableName, Set<String>> changed = new LinkedHashMap<>();
    private final Map<TableName, List<Set<String>>> dropped = new LinkedHashMap<>();

    private BlockingKeys(Schema schema) {
        this.schema = schema;
    }

    /** By the table that holds them. */
    static Map<TableName, List<ForeignKey>> find(List<Operation> operations, Schema schema) {
        BlockingKeys keys = new BlockingKeys(schema);
        operations.forEach(keys::learn);
        return keys.find();
    }

    private void learn(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter && changesValues(alter)) {
            changed.computeIfAbsent(alter.table(), missing -> new HashSet<>())
                    .add(alter.before().name());
        } else if (operation instanceof Operation.DropPrimaryKey drop) {
            learn(drop.table(), drop.key().columns());
        } else if (operation instanceof Operation.DropUnique drop) {
            learn(drop.table(), drop.unique().columns());
        }
    }

    private void learn(TableName table, List<String> columns) {
        dropped.computeIfAbsent(table, missing -> new ArrayList<>()).add(Set.copyOf(columns));
    }

    /** Whether the two sides of a foreign key could differ meanwhile. */
    static boolean changesValues(Operation.AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        return !before.type().equals(after.type())
                || !Objects.equals(before.collation(), after.collation())
                || before.options().has(OptionKeys.UNSIGNED) != after.options().has(OptionKeys.UNSIGNED)
                || before.isIdentity() != after.isIdentity()
                || !Objects.equals(before.generated(), after.generated());
    }

    private Map<TableName, List<ForeignKey>> find() {
        Map<TableName, List<ForeignKey>> found = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (touches(table.name(), key.columns())
                        || touches(key.referencedTable(), key.referencedColumns())
                        || losesKey(key)) {
                    found.computeIfAbsent(table.name(), missing -> new ArrayList<>())
                            .add(key);
                }
            }
        }
        return found;
    }

    private boolean touches(TableName table, List<String> columns) {
        return columns.stream().anyMatch(changed.getOrDefault(table, Set.of())::contains);
    }

    private boolean losesKey(ForeignKey key) {
        return dropped.getOrDefault(key.referencedTable(), List.of()).stream()
                .anyMatch(columns -> columns.containsAll(key.referencedColumns()));
    }
}
