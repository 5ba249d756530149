package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.operation.AlteredTable;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaDraft;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Spells one list of operations, each on the schema as the ones before it left it. */
final class SpelledChange {
    private final PostgresqlDdl ddl;
    private final List<Operation> operations;
    private final SchemaDraft draft;
    private final Surroundings surroundings;
    private final HandedNumbers numbers;
    private final List<DdlStatement> statements = new ArrayList<>();
    private final List<Sequence> owned = new ArrayList<>();

    SpelledChange(PostgresqlDdl ddl, List<Operation> operations, Schema before) {
        this.ddl = ddl;
        this.operations = operations;
        this.draft = SchemaDraft.of(before, PostgresqlSyntax.SYNTAX);
        this.surroundings = new Surroundings(ddl, operations);
        this.numbers = new HandedNumbers(ddl, operations);
    }

    DdlScript script() {
        for (Operation operation : operations) {
            refuseWhatIsNotUnderstood(operation);
            TakenNames.refuse(operation, draft);
            statements.addAll(surroundings.takenDown(operation, draft));
            if (!surroundings.isDone(operation)) {
                statements.addAll(spelled(operation));
            }
            draft.apply(operation);
            surroundings.follow(operation);
        }
        statements.addAll(surroundings.putBack(draft));
        owned.forEach(sequence -> statements.add(DdlStatement.of(ddl.owned(sequence))));
        statements.addAll(numbers.last());
        return new DdlScript(statements, List.of());
    }

    private List<DdlStatement> spelled(Operation operation) {
        if (operation instanceof ObjectOperation.AlterType change) {
            return new ChangedType(ddl, change, draft, operations).statements();
        }
        if (operation instanceof Operation.AlterColumn alter) {
            refuseLostParts(alter);
            List<DdlStatement> altered = new ArrayList<>(aroundComputed(alter));
            altered.addAll(numbers.after(alter));
            return altered;
        }
        if (operation instanceof ObjectOperation.CreateSequence create
                && create.sequence().options().has(OptionKeys.OWNED_BY)) {
            owned.add(create.sequence());
        }
        return operation.accept(ddl);
    }

    private void refuseWhatIsNotUnderstood(Operation operation) {
        operation
                .accept(new AlteredTable())
                .flatMap(draft::table)
                .ifPresent(table -> refuse(table, UnreadConstraint.touched(table, operation)));
    }

    static void refuseUnlessUnderstood(Table table) {
        refuse(table, table.opaque());
    }

    private static void refuse(Table table, List<String> lost) {
        if (!lost.isEmpty()) {
            throw DdlRefusedException.notUnderstood(table.name().toString(), String.join(", ", lost));
        }
    }

    /** A column that has to be made anew would lose what stands on it. */
    private void refuseLostParts(Operation.AlterColumn alter) {
        Table table = draft.table(alter.table()).orElse(null);
        boolean replaced = AlteredColumn.isReplaced(ddl, alter.before(), alter.after());
        if (table != null && replaced && TableParts.use(table, alter.before().name())) {
            throw refusal(alter, "it has to be made anew, and keys or indexes of the table use it");
        }
    }

    /** Columns that are computed from a column whose type changes go before and come back after it, at once. */
    private List<DdlStatement> aroundComputed(Operation.AlterColumn alter) {
        Table table = draft.table(alter.table()).orElse(null);
        if (table == null || !AlteredColumn.changesType(ddl, alter.before(), alter.after())) {
            return alter.accept(ddl);
        }
        List<DdlStatement> gone = new ArrayList<>();
        List<DdlStatement> back = new ArrayList<>();
        for (Column computed : TableParts.computedFrom(table, alter.before().name())) {
            ComputedColumn around = new ComputedColumn(ddl, table, computed);
            if (around.isKey()) {
                throw refusal(alter, "column " + computed.name() + " is computed from it, and a key of the table");
            }
            gone.addAll(around.gone());
            back.addAll(around.back());
        }
        gone.addAll(alter.accept(ddl));
        gone.addAll(back);
        return gone;
    }

    private static DdlRefusedException refusal(Operation.AlterColumn alter, String why) {
        String column = alter.table() + "." + alter.after().name();
        return DdlRefusedException.impossible(
                "column " + column + " cannot be changed",
                "table " + alter.table(),
                why,
                "write this change by hand in a revision of your own (orm revision -m ...)");
    }
}
