package dev.orm.operation;

import dev.orm.operation.ObjectOperation.RenameSequence;
import dev.orm.operation.Operation.RenameColumn;
import dev.orm.operation.Operation.RenameTable;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders renames so that a name is free before another thing takes it; names that change places go by a third one. */
final class RenameChains {
    private RenameChains() {}

    static boolean isRename(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameSequence;
    }

    /** Tables first: renames of columns name their table as it is called after them. */
    static List<Operation> ordered(List<Operation> renames, Schema before) {
        Set<String> taken = new HashSet<>();
        for (Table table : before.tables()) {
            taken.add(lower(table.name().name()));
            table.columnNames().forEach(column -> taken.add(lower(column)));
        }
        before.sequences().forEach(sequence -> taken.add(lower(sequence.name().name())));
        List<Move> tables = new ArrayList<>();
        List<Move> sequences = new ArrayList<>();
        List<Move> columns = new ArrayList<>();
        for (Operation rename : renames) {
            if (rename instanceof RenameTable table) {
                tables.add(new Move(Kind.TABLE, null, table.before(), table.after()));
            } else if (rename instanceof RenameSequence sequence) {
                sequences.add(new Move(Kind.SEQUENCE, null, sequence.before(), sequence.after()));
            } else if (rename instanceof RenameColumn column) {
                columns.add(new Move(
                        Kind.COLUMN, column.table(), TableName.of(column.before()), TableName.of(column.after())));
            }
        }
        List<Operation> ordered = new ArrayList<>();
        moved(tables, taken).forEach(move -> ordered.add(move.rename()));
        moved(sequences, taken).forEach(move -> ordered.add(move.rename()));
        moved(columns, taken).forEach(move -> ordered.add(move.rename()));
        return ordered;
    }

    private enum Kind {
        TABLE,
        SEQUENCE,
        COLUMN
    }

    /** A thing takes another name; {@code table} is the one of a column, else null. */
    private record Move(Kind kind, @Nullable TableName table, TableName from, TableName to) {
        boolean waitsFor(Move other) {
            return to.equals(other.from) && Objects.equals(table, other.table);
        }

        Operation rename() {
            return table != null
                    ? new RenameColumn(table, from.name(), to.name())
                    : kind == Kind.TABLE ? new RenameTable(from, to) : new RenameSequence(from, to);
        }
    }

    private static List<Move> moved(List<Move> moves, Set<String> taken) {
        List<Move> waiting = new ArrayList<>(moves);
        waiting.removeIf(move -> move.from().equals(move.to()));
        List<Move> done = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Move> free = waiting.stream()
                    .filter(move -> waiting.stream().noneMatch(move::waitsFor))
                    .toList();
            if (free.isEmpty()) {
                Move first = waiting.remove(0);
                TableName aside = aside(first.from(), taken);
                done.add(new Move(first.kind(), first.table(), first.from(), aside));
                waiting.add(new Move(first.kind(), first.table(), aside, first.to()));
            }
            done.addAll(free);
            waiting.removeAll(free);
        }
        return done;
    }

    private static TableName aside(TableName name, Set<String> taken) {
        String free = name.name() + "_";
        while (!taken.add(lower(free))) {
            free += "_";
        }
        return name.withName(free);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
