package dev.orm.operation;

import dev.orm.operation.Operation.AddForeignKey;
import dev.orm.operation.Operation.CreateTable;
import dev.orm.operation.Operation.DropForeignKey;
import dev.orm.operation.Operation.DropTable;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables in the order of their foreign keys: one that is referred to stands before those that refer to it.
 *
 * @param tables in that order
 * @param closing by table: the foreign keys that refer to a table further on or to what is not there yet
 */
record TableSequence(List<Table> tables, Map<TableName, List<ForeignKey>> closing) {

    /**
     * The given order stays where foreign keys do not say otherwise. Linear in tables and keys, at any depth.
     *
     * @param unready tables besides the given ones that cannot be referred to yet
     */
    static TableSequence of(List<Table> given, Set<TableName> unready) {
        Map<TableName, Table> byName = new LinkedHashMap<>();
        given.forEach(table -> byName.put(table.name(), table));
        List<Table> ordered = new ArrayList<>();
        Set<TableName> entered = new HashSet<>();
        given.forEach(table -> visit(table, byName, entered, ordered));
        return new TableSequence(List.copyOf(ordered), closing(ordered, unready));
    }

    /** A walk in depth, on a stack of its own: each frame is a table and what is left of its references. */
    private static void visit(Table root, Map<TableName, Table> byName, Set<TableName> entered, List<Table> ordered) {
        Deque<Map.Entry<Table, Iterator<ForeignKey>>> stack = new ArrayDeque<>();
        enter(root, entered, stack);
        while (!stack.isEmpty()) {
            var frame = stack.getLast();
            if (frame.getValue().hasNext()) {
                Table next = byName.get(frame.getValue().next().referencedTable());
                if (next != null) {
                    enter(next, entered, stack);
                }
            } else {
                ordered.add(stack.removeLast().getKey());
            }
        }
    }

    private static void enter(
            Table table, Set<TableName> entered, Deque<Map.Entry<Table, Iterator<ForeignKey>>> stack) {
        if (entered.add(table.name())) {
            stack.addLast(Map.entry(table, table.foreignKeys().iterator()));
        }
    }

    private static Map<TableName, List<ForeignKey>> closing(List<Table> ordered, Set<TableName> unready) {
        Set<TableName> later = new HashSet<>(unready);
        ordered.forEach(table -> later.add(table.name()));
        Map<TableName, List<ForeignKey>> closing = new LinkedHashMap<>();
        for (Table table : ordered) {
            later.remove(table.name());
            List<ForeignKey> keys = table.foreignKeys().stream()
                    .filter(key -> later.contains(key.referencedTable()))
                    .toList();
            if (!keys.isEmpty()) {
                closing.put(table.name(), keys);
            }
        }
        return closing;
    }

    List<Operation> createsWithCircles() {
        return tables.stream().map(table -> (Operation) new CreateTable(table)).toList();
    }

    List<Operation> dropsWithCircles() {
        return reversed(
                tables.stream().map(table -> (Operation) new DropTable(table)).toList());
    }

    /** Creates, and the keys that close circles by themselves behind them. */
    List<Operation> creates() {
        List<Operation> all = new ArrayList<>();
        tables.forEach(table -> all.add(new CreateTable(open(table))));
        closing.forEach((table, keys) -> keys.forEach(key -> all.add(new AddForeignKey(table, key))));
        return all;
    }

    /** The keys that close circles by themselves, and drops behind them. */
    List<Operation> drops() {
        List<Operation> all = new ArrayList<>();
        closing.forEach((table, keys) -> keys.forEach(key -> all.add(new DropForeignKey(table, key))));
        all.addAll(reversed(tables.stream()
                .map(table -> (Operation) new DropTable(open(table)))
                .toList()));
        return all;
    }

    private Table open(Table table) {
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
        keys.removeAll(closing.getOrDefault(table.name(), List.of()));
        return table.toBuilder().foreignKeys(keys).build();
    }

    private static List<Operation> reversed(List<Operation> operations) {
        List<Operation> copy = new ArrayList<>(operations);
        Collections.reverse(copy);
        return copy;
    }
}
