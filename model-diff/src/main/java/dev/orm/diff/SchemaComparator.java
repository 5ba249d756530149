package dev.orm.diff;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares two aligned schemas plainly, in their normalized forms, and says the difference as operations that hold
 * what was written. The operations stand in no particular order and fill no rows yet.
 */
final class SchemaComparator {
    private final Made made;
    private final List<Operation> operations = new ArrayList<>();

    private SchemaComparator(Made made) {
        this.made = made;
    }

    /** @param made by this history: which seed rows are there already */
    static List<Operation> compare(Twin<Schema> actual, Twin<Schema> desired, Made made) {
        SchemaComparator comparator = new SchemaComparator(made);
        comparator.types(actual.written(), desired.written());
        comparator.sequences(actual.written(), desired.written());
        comparator.tables(Twin.tables(actual), Twin.tables(desired));
        comparator.views(actual.written(), desired.written());
        comparator.triggers(actual.written(), desired.written());
        return List.copyOf(comparator.operations);
    }

    private void tables(Map<TableName, Twin<Table>> actual, Map<TableName, Twin<Table>> desired) {
        desired.forEach((name, table) -> {
            Twin<Table> found = actual.get(name);
            if (found == null) {
                operations.add(new Operation.CreateTable(table.written()));
            } else {
                operations.addAll(new TableComparator(found, table, made).compare());
            }
        });
        new TreeMap<>(actual).forEach((name, table) -> {
            if (!desired.containsKey(name)) {
                operations.add(new Operation.DropTable(table.written()));
            }
        });
    }

    private void types(Schema actual, Schema desired) {
        Map<TableName, NamedType> left = byName(actual.types(), NamedType::name);
        for (NamedType type : desired.types()) {
            NamedType found = left.remove(type.name());
            if (found == null) {
                operations.add(new ObjectOperation.CreateType(type));
            } else if (!found.equals(type)) {
                operations.add(new ObjectOperation.AlterType(found, type));
            }
        }
        left.values().forEach(type -> operations.add(new ObjectOperation.DropType(type)));
    }

    private void sequences(Schema actual, Schema desired) {
        Map<TableName, Sequence> left = byName(actual.sequences(), Sequence::name);
        for (Sequence sequence : desired.sequences()) {
            Sequence found = left.remove(sequence.name());
            if (found == null) {
                operations.add(new ObjectOperation.CreateSequence(sequence));
            } else if (!found.equals(sequence)) {
                operations.add(new ObjectOperation.AlterSequence(found, sequence));
            }
        }
        left.values().forEach(sequence -> operations.add(new ObjectOperation.DropSequence(sequence)));
    }

    private void views(Schema actual, Schema desired) {
        Map<TableName, View> left = byName(actual.views(), View::name);
        for (View view : desired.views()) {
            if (left.remove(view.name()) == null) {
                operations.add(new ObjectOperation.CreateView(view));
            }
        }
        left.values().forEach(view -> operations.add(new ObjectOperation.DropView(view)));
    }

    private void triggers(Schema actual, Schema desired) {
        Map<String, Trigger> left = byName(actual.triggers(), Trigger::name);
        for (Trigger trigger : desired.triggers()) {
            if (left.remove(trigger.name()) == null) {
                operations.add(new ObjectOperation.CreateTrigger(trigger));
            }
        }
        left.values().forEach(trigger -> operations.add(new ObjectOperation.DropTrigger(trigger)));
    }

    private static <K, T> Map<K, T> byName(List<T> all, Function<T, K> name) {
        Map<K, T> named = new LinkedHashMap<>();
        all.forEach(part -> named.put(name.apply(part), part));
        return named;
    }
}
