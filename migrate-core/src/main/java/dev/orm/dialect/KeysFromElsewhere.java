package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.IndexPart;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What of some operations a foreign key of a table that was not read would stand in the way of. */
public final class KeysFromElsewhere extends FormerNamesReader {
    private final Predicate<Operation.AlterColumn> severs;
    private final Map<TableName, Parts> parts = new LinkedHashMap<>();

    /** What goes of one table: itself, columns of it, or keys, each by its columns. */
    private static final class Parts {
        private final Set<String> columns = new LinkedHashSet<>();
        private final List<List<String>> keys = new ArrayList<>();
        private boolean whole;
    }

    /**
     * A foreign key.
     *
     * @param table that it refers to, as it is called before the operations
     * @param columns that it refers to
     * @param name for messages
     */
    public record Key(TableName table, List<String> columns, String name) {

        /** @param holder the table that it is a key of, with its schema */
        public static Key of(TableName table, List<String> columns, String name, TableName holder) {
            return new Key(table, List.copyOf(columns), "foreign key " + name + " of " + holder);
        }
    }

    private KeysFromElsewhere(Predicate<Operation.AlterColumn> severs) {
        this.severs = severs;
    }

    /** @param severs whether a foreign key cannot go on referring to a column that changes so */
    public static KeysFromElsewhere of(List<Operation> operations, Predicate<Operation.AlterColumn> severs) {
        KeysFromElsewhere keys = new KeysFromElsewhere(severs);
        keys.read(operations);
        return keys;
    }

    /** The tables about which the server is to be asked; empty: there is nothing to ask. */
    public Set<TableName> tables() {
        return Set.copyOf(parts.keySet());
    }

    /** Those keys that stand in the way, each with what it uses. */
    public List<UnreadUse> among(List<Key> found) {
        List<UnreadUse> uses = new ArrayList<>();
        for (Key key : found) {
            used(key).ifPresent(used -> uses.add(new UnreadUse(used, key.name())));
        }
        return uses;
    }

    private Optional<String> used(Key key) {
        Parts going = parts.get(key.table());
        if (going == null) {
            return Optional.empty();
        }
        if (going.whole) {
            return Optional.of(key.table().toString());
        }
        boolean unkeyed = going.keys.stream().anyMatch(columns -> serves(columns, key.columns()));
        return unkeyed
                ? Optional.of("the key of " + key.table() + " (" + String.join(", ", key.columns()) + ")")
                : key.columns().stream()
                        .filter(going.columns::contains)
                        .map(column -> key.table() + "." + column)
                        .findFirst();
    }

    /** A foreign key may refer to the first columns of a key, in any order. */
    private static boolean serves(List<String> key, List<String> columns) {
        return key.size() >= columns.size()
                && Set.copyOf(key.subList(0, columns.size())).equals(Set.copyOf(columns));
    }

    private Parts partsOf(TableName table) {
        return parts.computeIfAbsent(former.table(table), missing -> new Parts());
    }

    private void goes(TableName table, String column) {
        partsOf(table).columns.add(former.column(table, column));
    }

    private void goes(TableName table, List<String> key) {
        partsOf(table)
                .keys
                .add(key.stream().map(column -> former.column(table, column)).toList());
    }

    @Override
    public Runnable visitDropTable(Operation.DropTable operation) {
        return () -> partsOf(operation.table().name()).whole = true;
    }

    @Override
    public Runnable visitDropColumn(Operation.DropColumn operation) {
        return () -> goes(operation.table(), operation.column().name());
    }

    @Override
    public Runnable visitAlterColumn(Operation.AlterColumn operation) {
        return severs.test(operation)
                ? () -> goes(operation.table(), operation.before().name())
                : change(operation);
    }

    @Override
    public Runnable visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return () -> goes(operation.table(), operation.key().columns());
    }

    @Override
    public Runnable visitDropUnique(Operation.DropUnique operation) {
        return () -> goes(operation.table(), operation.unique().columns());
    }

    @Override
    public Runnable visitDropIndex(Operation.DropIndex operation) {
        return () ->
                goes(operation.table(), IndexPart.columnNames(operation.index().parts()));
    }
}
