package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlStatement;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who numbers rows from now on goes on behind the one before: an identity behind the sequences that go, a sequence that
 * comes behind what identities that go have given.
 */
final class HandedNumbers {
    private final PostgresqlDdl ddl;
    private final List<Sequence> gone = new ArrayList<>();
    private final List<Sequence> come = new ArrayList<>();
    private final List<Numbered> without = new ArrayList<>();

    /** A column that was numbered, under the names that it has in the end. */
    private record Numbered(TableName table, String column) {

        Numbered after(Operation.RenameTable rename) {
            return table.equals(rename.before()) ? new Numbered(rename.after(), column) : this;
        }

        Numbered after(Operation.RenameColumn rename) {
            boolean same = table.equals(rename.table()) && column.equals(rename.before());
            return same ? new Numbered(table, rename.after()) : this;
        }
    }

    HandedNumbers(PostgresqlDdl ddl, List<Operation> operations) {
        this.ddl = ddl;
        operations.forEach(this::learn);
    }

    private void learn(Operation operation) {
        if (operation instanceof ObjectOperation.DropSequence drop
                && drop.sequence().increment() > 0) {
            gone.add(drop.sequence());
        } else if (operation instanceof ObjectOperation.CreateSequence create
                && create.sequence().increment() > 0) {
            come.add(create.sequence());
        } else if (operation instanceof Operation.AlterColumn alter
                && alter.before().isIdentity()
                && !alter.after().isIdentity()) {
            without.add(new Numbered(alter.table(), alter.after().name()));
        } else if (operation instanceof Operation.RenameTable rename) {
            without.replaceAll(numbered -> numbered.after(rename));
        } else if (operation instanceof Operation.RenameColumn rename) {
            without.replaceAll(numbered -> numbered.after(rename));
        }
    }

    /** Behind the change of a column that is numbered from then on. */
    List<DdlStatement> after(Operation.AlterColumn alter) {
        if (gone.isEmpty() || alter.before().isIdentity() || !alter.after().isIdentity()) {
            return List.of();
        }
        String own = "pg_get_serial_sequence(" + ddl.text(ddl.name(alter.table())) + ", "
                + ddl.text(alter.after().name()) + ")";
        String others = gone.stream()
                .map(sequence -> ", nextval(" + ddl.text(ddl.name(sequence.name())) + ")")
                .collect(Collectors.joining());
        return List.of(
                DdlStatement.of("select setval(" + own + ", greatest(nextval(" + own + ")" + others + "), false)"));
    }

    /** Behind everything else. */
    List<DdlStatement> last() {
        if (without.isEmpty()) {
            return List.of();
        }
        String numbers = without.stream()
                .map(numbered ->
                        "select " + ddl.quote(numbered.column()) + " as number from " + ddl.name(numbered.table()))
                .collect(Collectors.joining(" union all "));
        return come.stream()
                .map(sequence -> DdlStatement.of("select setval(" + ddl.text(ddl.name(sequence.name()))
                        + ", max(number) + " + sequence.increment() + ", false) from (" + numbers
                        + ") numbers having max(number) is not null"))
                .toList();
    }
}
