package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Remarks;
import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The statements that change one column: what hinders the type goes first and comes back last. */
final class AlteredColumn {
    private final PostgresqlDdl ddl;
    private final Operation.AlterColumn operation;
    private final TableName table;
    private final Column before;
    private final Column after;
    private final List<DdlStatement> statements = new ArrayList<>();

    AlteredColumn(PostgresqlDdl ddl, Operation.AlterColumn operation) {
        this.ddl = ddl;
        this.operation = operation;
        this.table = operation.table();
        this.before = operation.before();
        this.after = operation.after();
    }

    List<DdlStatement> statements() {
        if (isReplaced(ddl, before, after)) {
            return ddl.replaced(table, before, after);
        }
        expression();
        boolean defaultGoes = withoutDefault();
        type();
        if (before.nullable() != after.nullable()) {
            statements.addAll(ddl.nullabilityOf(operation));
        }
        newDefault(defaultGoes);
        if (!Objects.equals(before.comment(), after.comment())) {
            statements.add(DdlStatement.of(ddl.columnComment(table, after)));
        }
        ddl.belongingsOf(table, left(), after).forEach(sql -> statements.add(DdlStatement.of(sql)));
        return statements;
    }

    /** What the column still has: a new type is stored in its own way. */
    private Options left() {
        return changesType(ddl, before, after)
                ? before.options().without(OptionKeys.STORAGE).without(OptionKeys.COMPRESSION)
                : before.options();
    }

    /** Whether only dropping the column and making it anew does it. */
    static boolean isReplaced(PostgresqlDdl ddl, Column before, Column after) {
        GeneratedColumn was = before.generated();
        GeneratedColumn is = after.generated();
        if (Objects.equals(was, is)) {
            return false;
        }
        if (was == null) {
            return true;
        }
        return is == null ? !was.stored() : was.stored() != is.stored() || !ddl.setsExpressions();
    }

    private void expression() {
        GeneratedColumn is = after.generated();
        if (Objects.equals(before.generated(), is)) {
            return;
        }
        alter(is == null ? "drop expression" : "set expression as (" + is.expression() + ")");
    }

    static boolean changesType(PostgresqlDdl ddl, Column before, Column after) {
        return !ddl.typeOf(before).equals(ddl.typeOf(after));
    }

    /** A default of the old type would not fit the new one; an identity would not let another default in. */
    private boolean withoutDefault() {
        DefaultValue was = before.defaultValue();
        if (was == null) {
            return false;
        }
        if (before.isIdentity()) {
            return withoutIdentity();
        }
        boolean goes = changesType(ddl, before, after) || after.defaultValue() == null || after.isIdentity();
        if (goes) {
            alter("drop default");
        }
        return goes;
    }

    private boolean withoutIdentity() {
        if (after.isIdentity()) {
            return false;
        }
        Optional<String> sequence = before.options().get(OptionKeys.SERIAL);
        alter(sequence.isPresent() ? "drop default" : "drop identity");
        sequence.ifPresent(name -> statements.add(DdlStatement.of("drop sequence " + name)));
        return true;
    }

    private void type() {
        if (!changesType(ddl, before, after)) {
            said().ifPresent(value -> statements.add(
                    DdlStatement.of("update " + ddl.name(table) + " set " + ddl.quote(after.name()) + " = " + value)));
            return;
        }
        SqlType was = before.type();
        SqlType is = after.type();
        String using = said().or(() -> new UsingCast().between(was, is, ddl.quote(after.name())))
                .map(cast -> " using " + cast)
                .orElse("");
        String sql = ddl.alterColumnOf(table, after, "set data type " + ddl.typeOf(after) + using)
                .get(0)
                .sql();
        statements.add(
                ddl.narrows(was, is)
                        ? DdlStatement.remarked(Remarks.narrowType(table, after.name()), sql)
                        : DdlStatement.of(sql));
        if (after.isIdentity()) {
            before.options()
                    .get(OptionKeys.SERIAL)
                    .ifPresent(name ->
                            statements.add(DdlStatement.of("alter sequence " + name + " as " + ddl.typeOf(after))));
        }
    }

    /** What a person says that every value becomes. */
    private Optional<String> said() {
        return operation.converts() && operation.fill() instanceof Fill.Expression
                ? ddl.valueOf(operation.fill(), after)
                : Optional.empty();
    }

    private void newDefault(boolean gone) {
        DefaultValue is = after.defaultValue();
        if (is instanceof DefaultValue.Identity identity) {
            identity(identity);
        } else if (is != null && (gone || !is.equals(before.defaultValue()))) {
            alter("set " + ddl.defaultOf(after));
        }
    }

    private void identity(DefaultValue.Identity is) {
        if (!(before.defaultValue() instanceof DefaultValue.Identity was)) {
            alter("add " + ddl.defaultOf(after));
            statements.add(DdlStatement.of(numbersAfterTheRows(is)));
        } else {
            changed(was, is);
        }
    }

    /** Rows that are there keep their numbers; the next one is behind them. */
    private String numbersAfterTheRows(DefaultValue.Identity identity) {
        String column = ddl.quote(after.name());
        long start = identity.start() == null ? 1 : identity.start();
        return "select setval(pg_get_serial_sequence(" + ddl.text(ddl.name(table)) + ", " + ddl.text(after.name())
                + "), coalesce(max(" + column + ") + 1, " + start + "), false) from " + ddl.name(table);
    }

    /** The sequence of a serial column stays what it is. */
    private void changed(DefaultValue.Identity was, DefaultValue.Identity is) {
        List<String> changes = ddl.numbersChanged(before, after);
        Optional<String> serial = before.options().get(OptionKeys.SERIAL);
        if (serial.isEmpty() && was.always() != is.always()) {
            alter("set generated " + (is.always() ? "always" : "by default"));
        }
        if (serial.isEmpty()) {
            changes.forEach(change -> alter("set " + change));
        } else if (!changes.isEmpty()) {
            statements.add(DdlStatement.of("alter sequence " + serial.get() + " " + String.join(" ", changes)));
        }
    }

    private void alter(String action) {
        statements.addAll(ddl.alterColumnOf(table, after, action));
    }
}
