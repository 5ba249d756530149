package dev.orm.session.entity;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.TablePart;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the slots of an entity by the tables that take them. */
final class TableRows {
    private final EntityLayout layout;
    private final List<Slot> slots;
    private final List<Integer> keySlots;
    private final Set<Integer> referenceSlots;

    /**
     * @param referenceSlots those of references, which decide where a value shares their column
     */
    TableRows(EntityLayout layout, List<Slot> slots, List<Integer> keySlots, Set<Integer> referenceSlots) {
        this.layout = layout;
        this.slots = slots;
        this.keySlots = keySlots;
        this.referenceSlots = referenceSlots;
    }

    List<TableRow> all() {
        return layout.tables().stream().map(this::row).toList();
    }

    private TableRow row(TablePart part) {
        Set<String> key = new HashSet<>(part.key());
        Map<String, TableRow.Target> columns = new LinkedHashMap<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            ColumnLayout column = slots.get(slot).column();
            if (isIn(part.table(), column) && !key.contains(column.name())) {
                TableRow.Target target =
                        new TableRow.Target(column.name(), slot, column.insertable(), column.updatable());
                columns.merge(column.name(), target, this::writer);
            }
        }
        return new TableRow(part.table(), part.key(), keySlots, new ArrayList<>(columns.values()), part.optional());
    }

    private static boolean isIn(TableName table, ColumnLayout column) {
        return column.table().equals(table);
    }

    /** Of two slots with one column, the one that writes it. */
    private TableRow.Target writer(TableRow.Target first, TableRow.Target second) {
        if (first.insertable() != second.insertable()) {
            return first.insertable() ? first : second;
        }
        return referenceSlots.contains(second.slot()) ? second : first;
    }
}
