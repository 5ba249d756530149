package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renames a column. Where the server's expressions do not follow, those that name it are said anew in the same ALTER. */
final class RenamedColumn {
    private final MySqlDdl ddl;
    private final Table before;
    private final Table after;
    private final Operation.RenameColumn rename;
    private final Clauses clauses = new Clauses();

    RenamedColumn(MySqlDdl ddl, Schema schema, Operation.RenameColumn rename) {
        Schema renamed = SchemaChange.after(schema, List.of(rename), ddl.syntax());
        this.ddl = ddl;
        this.before = schema.table(rename.table()).orElseGet(() -> Table.of(rename.table(), List.of()));
        this.after = renamed.table(rename.table()).orElse(before);
        this.rename = rename;
    }

    List<DdlStatement> statements() {
        clauses.add(renaming());
        if (!ddl.features().renamesInExpressions()) {
            checks();
            columns();
            indexes();
        }
        return clauses.statement(ddl.name(rename.table()));
    }

    private String renaming() {
        return "rename column " + ddl.syntax().name(rename.before()) + " to "
                + ddl.syntax().name(rename.after());
    }

    private void checks() {
        for (int index = 0; index < before.checks().size(); index++) {
            CheckConstraint old = before.checks().get(index);
            if (mentions(old.expression()) && index < after.checks().size()) {
                clauses.add("drop check " + ddl.named(old.name(), "check", before.name()));
                clauses.add("add " + ddl.check(after.checks().get(index)));
            }
        }
    }

    private void columns() {
        for (Column old : before.columns()) {
            if (mentions(expression(old))) {
                after.column(old.name()).ifPresent(column -> clauses.modify(ddl.columnInTable(after, column)));
            }
        }
    }

    private static @Nullable String expression(Column column) {
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            return generated.expression();
        }
        return column.defaultValue() instanceof DefaultValue.Expression expression ? expression.sql() : null;
    }

    private void indexes() {
        for (Index old : before.indexes()) {
            boolean mentioned = old.parts().stream().anyMatch(part -> mentions(part.expression()));
            if (mentioned) {
                clauses.add("drop index " + ddl.syntax().name(old.name().text()));
                after.index(old.name().text()).ifPresent(index -> clauses.add("add " + ddl.indexLine(index)));
            }
        }
    }

    private boolean mentions(@Nullable String text) {
        return text != null
                && MentionedNames.in(Objects.requireNonNull(text), ddl.syntax()).contains(rename.before());
    }
}
