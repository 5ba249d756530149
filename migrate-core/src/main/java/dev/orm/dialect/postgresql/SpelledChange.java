package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.operation.AlteredTable;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaDraft;
import dev.orm.schema.Column;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import java.util.ArrayList;
import java.util.List;

/** Spells one list of operations, each on the schema as the ones before it left it. */
final class SpelledChange {
    private final PostgresqlDdl ddl;
    private final List<Operation> operations;
    private final SchemaDraft draft;
    private final Surroundings surroundings;
    private final List<DdlStatement> statements = new ArrayList<>();
    private final List<Sequence> owned = new ArrayList<>();

    SpelledChange(PostgresqlDdl ddl, List<Operation> operations, Schema before) {
        this.ddl = ddl;
        this.operations = operations;
        this.draft = SchemaDraft.of(before, PostgresqlSyntax.SYNTAX);
        this.surroundings = new Surroundings(ddl, operations);
    }

    DdlScript script() {
        for (Operation operation : operations) {
            refuseWhatIsNotUnderstood(operation);
            statements.addAll(surroundings.takenDown(operation, draft));
            if (!surroundings.isDone(operation)) {
                statements.addAll(spelled(operation));
            }
            draft.apply(operation);
            surroundings.follow(operation);
        }
        statements.addAll(surroundings.putBack(draft));
        owned.forEach(sequence -> statements.add(DdlStatement.of(ddl.owned(sequence))));
        return new DdlScript(statements, List.of());
    }

    private List<DdlStatement> spelled(Operation operation) {
        if (operation instanceof ObjectOperation.AlterType change) {
            return new ChangedType(ddl, change, draft, operations).statements();
        }
        if (operation instanceof Operation.AlterColumn alter) {
            refuseLostParts(alter);
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
                .filter(table -> !table.opaque().isEmpty())
                .ifPresent(table -> {
                    throw DdlRefusedException.notUnderstood(table.name().toString(), String.join(", ", table.opaque()));
                });
    }

    /** A computed column hinders a change of what it reads, and one that is made anew would lose its indexes. */
    private void refuseLostParts(Operation.AlterColumn alter) {
        Table table = draft.table(alter.table()).orElse(null);
        if (table == null) {
            return;
        }
        String column = alter.before().name();
        if (AlteredColumn.changesType(ddl, alter.before(), alter.after())) {
            for (Column other : table.columns()) {
                GeneratedColumn generated = other.generated();
                if (generated != null && !other.name().equals(column) && mentions(generated.expression(), column)) {
                    throw refusal(alter, "column " + other.name() + " is computed from it");
                }
            }
        }
        if (AlteredColumn.isReplaced(ddl, alter.before(), alter.after()) && TableParts.use(table, column)) {
            throw refusal(alter, "it has to be made anew, and keys or indexes of the table use it");
        }
    }

    private static boolean mentions(String sql, String name) {
        return MentionedNames.in(sql, PostgresqlSyntax.SYNTAX).contains(name);
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
