package dev.orm.operation;

import dev.orm.operation.ObjectOperation.CreateView;
import dev.orm.operation.ObjectOperation.DropTrigger;
import dev.orm.operation.ObjectOperation.DropView;
import dev.orm.operation.Operation.AddPrimaryKey;
import dev.orm.operation.Operation.AddUnique;
import dev.orm.operation.Operation.CreateTable;
import dev.orm.operation.Operation.DropTable;
import dev.orm.operation.Operation.RenameTable;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts operations in an order that works, whatever order they come in.
 *
 * <p>Views and triggers go first, with the texts that they have; then come renames (the other operations name things as
 * they are called after them), then what lets go of others: foreign keys, indexes, constraints; then tables and columns,
 * and what holds on to them last. Within one kind the given order stays, but for tables, which follow their foreign keys,
 * and views, which follow their texts.
 */
public final class OperationOrder {
    private OperationOrder() {}

    /** The order for a database whose foreign keys may only refer to tables that are there. */
    public static List<Operation> sort(List<Operation> operations, Schema before) {
        return sort(operations, before, false);
    }

    /**
     * @param before the schema before the first operation; triggers that go with a table get a drop of their own, so
     *     that an undo brings them back
     * @param forwardReferences whether a CREATE TABLE may refer to a table that comes later
     *     ({@code Capabilities.forwardReferences}); else a foreign key that closes a circle comes by itself
     */
    public static List<Operation> sort(List<Operation> operations, Schema before, boolean forwardReferences) {
        List<Operation> all = new ArrayList<>(DroppedTriggers.added(asTheyAre(operations, before), before));
        replaceRenames(all, before);
        replaceCreates(all, forwardReferences);
        replaceDrops(all, forwardReferences);
        replaceViews(all);
        OperationPhase phase = OperationPhase.of(all);
        all.sort(Comparator.comparing(operation -> operation.accept(phase)));
        return List.copyOf(all);
    }

    /** With the texts that the views and triggers have before any rename: these go before it, and come back after its undo. */
    private static List<Operation> asTheyAre(List<Operation> operations, Schema before) {
        Map<TableName, TableName> old = new HashMap<>();
        members(operations, RenameTable.class).forEach(rename -> old.put(rename.after(), rename.before()));
        return operations.stream()
                .map(operation -> asItIs(operation, before, old))
                .toList();
    }

    private static Operation asItIs(Operation operation, Schema before, Map<TableName, TableName> old) {
        if (operation instanceof DropView drop) {
            return before.views().stream()
                    .filter(view -> view.name().equals(drop.view().name()))
                    .findFirst()
                    .map(DropView::new)
                    .orElse(drop);
        }
        if (operation instanceof DropTrigger drop) {
            TableName table = drop.trigger().table();
            return before.triggersOn(old.getOrDefault(table, table)).stream()
                    .filter(trigger -> trigger.name().equals(drop.trigger().name()))
                    .findFirst()
                    .map(DropTrigger::new)
                    .orElse(drop);
        }
        return operation;
    }

    private static void replaceRenames(List<Operation> all, Schema before) {
        List<Operation> renames = all.stream().filter(RenameChains::isRename).toList();
        all.removeIf(RenameChains::isRename);
        all.addAll(0, RenameChains.ordered(renames, before));
    }

    private static void replaceCreates(List<Operation> all, boolean forwardReferences) {
        List<CreateTable> creates = taken(all, CreateTable.class);
        TableSequence sequence = TableSequence.of(
                creates.stream().map(CreateTable::table).toList(), forwardReferences ? Set.of() : keyed(all));
        all.addAll(forwardReferences ? sequence.createsWithCircles() : sequence.creates());
    }

    /** Tables that get keys, to which a reference may be, only behind the tables that come. */
    private static Set<TableName> keyed(List<Operation> all) {
        Set<TableName> keyed = new HashSet<>();
        members(all, AddPrimaryKey.class).forEach(add -> keyed.add(add.table()));
        members(all, AddUnique.class).forEach(add -> keyed.add(add.table()));
        return keyed;
    }

    private static void replaceDrops(List<Operation> all, boolean forwardReferences) {
        List<DropTable> drops = taken(all, DropTable.class);
        TableSequence sequence =
                TableSequence.of(drops.stream().map(DropTable::table).toList(), Set.of());
        all.addAll(forwardReferences ? sequence.dropsWithCircles() : sequence.drops());
    }

    private static void replaceViews(List<Operation> all) {
        List<CreateView> creates = taken(all, CreateView.class);
        List<DropView> drops = taken(all, DropView.class);
        all.addAll(ViewSequence.creates(creates, CreateView::view));
        all.addAll(ViewSequence.drops(drops, DropView::view));
    }

    /** Those of that kind, which are no longer among all. */
    private static <T extends Operation> List<T> taken(List<Operation> all, Class<T> kind) {
        List<T> members = members(all, kind);
        all.removeIf(kind::isInstance);
        return members;
    }

    private static <T extends Operation> List<T> members(List<Operation> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
