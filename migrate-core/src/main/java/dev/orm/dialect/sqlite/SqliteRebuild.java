package dev.orm.dialect.sqlite;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.InterimName;
import dev.orm.dialect.OwnTable;
import dev.orm.dialect.Remarks;
import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table made anew: created under another name, filled, put in the place of the old one.
 *
 * <p>After https://sqlite.org/lang_altertable.html section 7, with {@code legacy_alter_table} on, without which views and
 * triggers that name the table stop the rename; and with a guard at its head, since foreign keys that are on would delete
 * the rows of referring tables.
 */
final class SqliteRebuild {
    private static final String FILL = ": --fill says what they become";

    /** SQLITE_MAX_COLUMN, as it is everywhere. https://sqlite.org/limits.html section 2 */
    private static final int MOST_COLUMNS = 2000;

    private static final List<String> ROWID_NAMES = List.of("rowid", "_rowid_", "oid");

    private final SqliteDdl ddl;
    private final Table before;
    private final Table after;
    private final TableName making;
    private final List<Operation> operations;
    private final List<Trigger> triggers;

    /** @param triggersDropped names of triggers that are gone by then and do not come back */
    SqliteRebuild(
            SqliteDdl ddl, Schema start, TableName table, List<Operation> operations, Set<String> triggersDropped) {
        this.ddl = ddl;
        this.before = start.table(table).orElseThrow();
        this.after = SchemaChange.after(Schema.of(List.of(before)), operations, SqliteSyntax.SYNTAX)
                .table(table)
                .orElseThrow();
        this.making = table.withName(InterimName.of(table.name()));
        this.operations = operations;
        this.triggers = start.triggersOn(table).stream()
                .filter(trigger -> !triggersDropped.contains(trigger.name()))
                .toList();
    }

    List<DdlStatement> statements() {
        List<DdlStatement> all = new ArrayList<>();
        all.add(DdlStatement.remarked(
                "rebuild of " + before.name() + ": stops here where foreign keys are on",
                guard(
                        "foreign_keys when 0",
                        "pragma_foreign_keys",
                        "turn foreign keys off first: pragma foreign_keys = off")));
        operations.forEach(
                operation -> rowsRefused(operation).map(DdlStatement::of).ifPresent(all::add));
        all.add(DdlStatement.of("pragma legacy_alter_table = on"));
        all.add(DdlStatement.of(ddl.createTable(made())));
        all.add(copy());
        checks().forEach(check -> all.add(DdlStatement.of(check)));
        sequence().forEach(statement -> all.add(DdlStatement.of(statement)));
        all.add(DdlStatement.of("drop table " + ddl.name(before.name())));
        all.add(DdlStatement.of("alter table " + ddl.name(making) + " rename to "
                + SqliteSyntax.SYNTAX.name(before.name().name())));
        all.add(DdlStatement.of("pragma legacy_alter_table = off"));
        after.indexes().forEach(index -> all.add(DdlStatement.of(ddl.createIndex(after.name(), index))));
        triggers.forEach(trigger ->
                all.add(new ObjectOperation.CreateTrigger(trigger).accept(ddl).get(0)));
        return all;
    }

    private Table made() {
        OwnTable own = new OwnTable(before.name().name(), SqliteSyntax.SYNTAX);
        return after.toBuilder()
                .name(making)
                .checks(after.checks().stream()
                        .map(check -> check.withExpression(own.unqualified(check.expression())))
                        .toList())
                .build();
    }

    /** A query that fails with the message unless the case holds; a bad JSON path is the one error that can say why. */
    private static String guard(String holds, String from, String message) {
        return "select case " + holds + " then 'ok' else json_extract('{}', " + SqliteSyntax.SYNTAX.literal(message)
                + ") end from " + from;
    }

    private Optional<String> rowsRefused(Operation operation) {
        String column = refusing(operation);
        return Optional.ofNullable(column)
                .map(name -> guard(
                        "count(*) when 0",
                        ddl.name(before.name()) + (hasColumn(name) ? " where " + quoted(name) + " is null" : ""),
                        before.name() + " holds rows, and nothing fits into its column " + name));
    }

    /** The column for which no value fits; null where there is none. */
    private static @Nullable String refusing(Operation operation) {
        if (operation instanceof Operation.AddColumn add && add.fill() instanceof Fill.RefuseRows) {
            return add.column().name();
        }
        if (operation instanceof Operation.AlterColumn alter && alter.fill() instanceof Fill.RefuseRows) {
            return alter.after().name();
        }
        return null;
    }

    private DdlStatement copy() {
        List<String> into = new ArrayList<>();
        List<String> from = new ArrayList<>();
        rowid().ifPresent(name -> {
            into.add(name);
            from.add(name);
        });
        for (Column column : after.columns()) {
            value(column).ifPresent(value -> {
                into.add(quoted(column.name()));
                from.add(value);
            });
        }
        if (into.size() > MOST_COLUMNS) {
            throw DdlRefusedException.impossible(
                    "table " + before.name() + " cannot be rebuilt",
                    "table " + before.name(),
                    "SQLite reads at most " + MOST_COLUMNS + " columns at once, and with its rowid it has more",
                    "give it an integer primary key, or make this change by hand in a revision of your own");
        }
        String sql = into.isEmpty()
                ? "insert into " + ddl.name(making) + " default values"
                : "insert into " + ddl.name(making) + " (" + String.join(", ", into) + ")\nselect "
                        + String.join(", ", from) + " from " + ddl.name(before.name());
        return new DdlStatement(destroyed(), sql);
    }

    /** The name under which both tables know their rowid, where it has to be copied because no column will be its alias. */
    private Optional<String> rowid() {
        boolean none = before.options().has(OptionKeys.WITHOUT_ROWID)
                || after.options().has(OptionKeys.WITHOUT_ROWID);
        if (none || hasAlias(after)) {
            return Optional.empty();
        }
        return ROWID_NAMES.stream()
                .filter(name -> !isColumn(before, name) && !isColumn(after, name))
                .findFirst();
    }

    private static boolean hasAlias(Table table) {
        return table.columns().stream().anyMatch(column -> RowidAlias.isIn(table, column));
    }

    /** What a row gets in the column; nothing where the table itself fills it. */
    private Optional<String> value(Column column) {
        if (column.generated() != null) {
            return Optional.empty();
        }
        Fill fill = fill(column.name());
        if (!hasColumn(column.name())) {
            return fill == null ? Optional.empty() : ddl.fillValue(fill, column);
        }
        if (converts(column.name())) {
            return ddl.fillValue(fill, column);
        }
        String name = quoted(column.name());
        boolean becomesNotNull = !column.nullable()
                && before.column(column.name()).map(Column::nullable).orElse(false);
        return becomesNotNull
                ? Optional.of(ddl.fillValue(fill, column)
                        .map(value -> "coalesce(" + name + ", " + value + ")")
                        .orElse(name))
                : Optional.of(name);
    }

    private boolean converts(String column) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.after().name().equals(column)
                        && alter.converts());
    }

    private @Nullable Fill fill(String column) {
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddColumn add
                    && add.column().name().equals(column)) {
                return add.fill();
            }
            if (operation instanceof Operation.AlterColumn alter
                    && alter.after().name().equals(column)) {
                return alter.fill();
            }
        }
        return null;
    }

    private List<String> destroyed() {
        List<String> remarks = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.DropColumn drop) {
                remarks.add(Remarks.dropColumn(before.name(), drop.column().name()));
            }
            if (operation instanceof Operation.AlterColumn alter && alter.becomesComputed()) {
                remarks.add(Remarks.dropColumn(before.name(), alter.after().name()));
            }
            if (operation instanceof Operation.AlterColumn alter
                    && ddl.narrows(alter.before().type(), alter.after().type())) {
                remarks.add(Remarks.narrowType(before.name(), alter.after().name()));
            }
        }
        return remarks;
    }

    /** What must hold of the copy: values of the kind that was asked for, no row lost to ON CONFLICT. */
    private List<String> checks() {
        List<String> all = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AlterColumn alter) {
                Affinity was = affinity(alter.before().type());
                Affinity is = affinity(alter.after().type());
                if (becomesNumber(alter)) {
                    all.add(none(alter, "in ('text', 'blob')", "holds values that are no numbers"));
                } else if (isBytes(alter.after().type()) && was != Affinity.BLOB) {
                    all.add(none(alter, "not in ('blob', 'null')", "holds values that are no bytes" + FILL));
                } else if (is == Affinity.TEXT && was == Affinity.BLOB) {
                    all.add(none(alter, "= 'blob'", "holds bytes, which are no text"));
                }
            }
        }
        if (mayLoseRows()) {
            all.add(guard(
                    "(select count(*) from " + ddl.name(before.name()) + ") when count(*)",
                    ddl.name(making),
                    "rows of " + before.name() + " were lost to an on conflict clause"));
        }
        return all;
    }

    private String none(Operation.AlterColumn alter, String stored, String problem) {
        String name = alter.after().name();
        return guard(
                "count(*) when 0",
                ddl.name(making) + " where typeof(" + quoted(name) + ") " + stored,
                before.name() + "." + name + " " + problem);
    }

    private static boolean becomesNumber(Operation.AlterColumn alter) {
        SqlType type = alter.after().type();
        boolean number =
                type instanceof SqlType.Int || type instanceof SqlType.FloatingPoint || type instanceof SqlType.Decimal;
        return number && !affinity(alter.before().type()).isNumeric();
    }

    private static Affinity affinity(SqlType type) {
        return Affinity.of(new SqliteTypeNames().spell(type));
    }

    private static boolean isBytes(SqlType type) {
        return Affinity.isBytes(new SqliteTypeNames().spell(type));
    }

    private boolean mayLoseRows() {
        return after.uniques().stream().anyMatch(unique -> unique.options().has(OptionKeys.ON_CONFLICT))
                || after.checks().stream().anyMatch(check -> check.options().has(OptionKeys.ON_CONFLICT))
                || (after.primaryKey() != null && after.primaryKey().options().has(OptionKeys.ON_CONFLICT))
                || after.columns().stream().anyMatch(column -> column.options().has(OptionKeys.NOT_NULL_ON_CONFLICT));
    }

    /** Carries the next AUTOINCREMENT value over, which the rename then gives to the table. */
    private List<String> sequence() {
        if (!isAutoIncrement(before) || !isAutoIncrement(after)) {
            return List.of();
        }
        String old = SqliteSyntax.SYNTAX.literal(before.name().name());
        String copy = SqliteSyntax.SYNTAX.literal(making.name());
        return List.of(
                "delete from sqlite_sequence where name = " + copy,
                "insert into sqlite_sequence (name, seq) select " + copy + ", seq from sqlite_sequence where name = "
                        + old);
    }

    private static boolean isAutoIncrement(Table table) {
        return table.columns().stream().anyMatch(column -> column.options().has(OptionKeys.AUTOINCREMENT));
    }

    private boolean hasColumn(String name) {
        return before.column(name).isPresent();
    }

    private static boolean isColumn(Table table, String name) {
        return table.columnNames().stream().anyMatch(column -> Names.same(column, name));
    }

    private static String quoted(String name) {
        return SqliteSyntax.SYNTAX.name(name);
    }
}
