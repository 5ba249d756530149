package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Remarks;
import dev.orm.operation.Change;
import dev.orm.schema.TableName;
import dev.orm.script.ScriptStatements;
import dev.orm.script.SqlScript;
import dev.orm.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a Java migration destroys for certain and does not say may go; and whether its SQL can share its transaction. */
final class DestroyedByJava implements Change.Visitor<List<PendingDestruction>> {
    private static final String MARK = "orm:destructive ";

    private final String step;
    private final SqlScript script;
    private final Session session;
    private final ScriptExecution sql;

    DestroyedByJava(String step, SqlScript script, Session session, ScriptExecution sql) {
        this.step = step;
        this.script = script;
        this.session = session;
        this.sql = sql;
    }

    /** Whether SQL that stands in a migration is meant for this database. */
    static boolean isFor(Change.Sql change, Dialect dialect) {
        String only = change.database();
        return only == null
                || only.toLowerCase(Locale.ROOT).equals(dialect.capabilities().database());
    }

    @Override
    public List<PendingDestruction> visitAlter(Change.Alter change) {
        Change.Destroys destroys = change.destroys();
        if (destroys == null || change.isAllowed()) {
            return List.of();
        }
        TableName table = destroys.table();
        String column = destroys.column();
        String remark = column == null ? Remarks.dropTable(table) : Remarks.dropColumn(table, column);
        return List.of(new PendingDestruction(
                step, remark.substring(MARK.length()), table.toString(), script.name() + ", line " + change.line()));
    }

    @Override
    public List<PendingDestruction> visitInsert(Change.Insert change) {
        return List.of();
    }

    @Override
    public List<PendingDestruction> visitSql(Change.Sql change) {
        List<PendingDestruction> destroys = new ArrayList<>();
        if (isFor(change, session.dialect())) {
            SqlScript part = script.part(change.line(), change.sql());
            sql.readThrough(step, part, part.header(), false);
            try (ScriptStatements statements = part.statements(session.dialect().syntax(), sql.values())) {
                while (statements.hasNext()) {
                    destroys.addAll(destroyed(part, statements.next()));
                }
            }
        }
        return destroys;
    }

    private List<PendingDestruction> destroyed(SqlScript part, Statement statement) {
        if (!statement.facts().transactional()) {
            throw ScriptRefusedException.outside(part.name(), statement);
        }
        Allowances remarks = Allowances.in(statement.sql());
        return statement.facts().destroys().stream()
                .filter(destruction -> !remarks.allows(destruction.toString()))
                .map(destruction -> new PendingDestruction(
                        step, destruction.toString(), destruction.table().toString(), part.name()))
                .toList();
    }

    @Override
    public List<PendingDestruction> visitData(Change.Data change) {
        return List.of();
    }
}
