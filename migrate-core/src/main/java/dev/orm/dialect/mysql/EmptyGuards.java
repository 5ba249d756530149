package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where no value fits the rows of a table, the script must stop before its first change: nothing here is rolled back. A
 * SELECT at its beginning fails where the table holds such a row, because a value cannot be two. A table that comes back
 * comes back empty: nothing can refer to it.
 */
final class EmptyGuards {
    private static final Pattern GUARD =
            Pattern.compile("select '(.*)', \\(select 1 union all \\(select 1 from .*", Pattern.DOTALL);
    private static final String MIDDLE = ", (select 1 union all (select 1 from ";

    private final MySqlDdl ddl;
    private final Schema before;
    private final Map<TableName, TableName> originals = new HashMap<>();
    private final Set<TableName> created = new HashSet<>();
    private final List<DdlStatement> guards = new ArrayList<>();

    EmptyGuards(MySqlDdl ddl, Schema before) {
        this.ddl = ddl;
        this.before = before;
    }

    /** What the failure of a guard means; empty: the statement is none. */
    static Optional<String> meaning(String statement) {
        Matcher guard = GUARD.matcher(statement.strip());
        return guard.matches() ? Optional.of(guard.group(1).replace("''", "'")) : Optional.empty();
    }

    List<DdlStatement> before(List<Operation> operations) {
        operations.forEach(this::learn);
        return guards;
    }

    private void learn(Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            TableName original = originals.getOrDefault(rename.before(), rename.before());
            originals.put(rename.after(), original);
        } else if (operation instanceof Operation.CreateTable create) {
            created.add(create.table().name());
        } else if (operation instanceof Operation.AddForeignKey add
                && created.contains(add.key().referencedTable())) {
            List<String> columns = add.key().columns();
            String present = columns.stream()
                    .map(column -> ddl.syntax().name(column) + " is not null")
                    .collect(Collectors.joining(" and "));
            String why = "rows of " + original(add.table()) + " still refer to "
                    + add.key().referencedTable() + ", which comes back empty";
            guard(add.table(), columns, why, " where " + present);
        } else if (operation instanceof Operation.AddColumn add && refusesRows(add.fill())) {
            String column = add.column().name();
            guard(add.table(), List.of(column), nothingFits(add.table(), column), "");
        } else if (operation instanceof Operation.AlterColumn alter && refusesRows(alter.fill())) {
            String column = alter.before().name();
            String nulls = " where " + ddl.syntax().name(column) + " is null";
            guard(alter.table(), List.of(column), nothingFits(alter.table(), column), nulls);
        }
        if (operation instanceof Operation.AlterColumn alter && Passage.becomesUuid(alter, ddl.features())) {
            guardUuids(alter);
        }
        if (operation instanceof Operation.AlterColumn alter
                && CountedEnum.isBetween(alter)
                && !MySqlDdl.becomesAnother(alter)) {
            String column = alter.before().name();
            String why = CountedEnum.why(original(alter.table()), alter);
            guard(alter.table(), List.of(column), why, " where " + ddl.syntax().name(column) + " is not null");
        }
    }

    /** Fails with the text that is no UUID. */
    private void guardUuids(Operation.AlterColumn alter) {
        TableName table = original(alter.table());
        String column = alter.before().name();
        before.table(table)
                .filter(found -> found.columnNames().contains(column))
                .ifPresent(found -> {
                    String why = table + "." + column + " is to hold UUIDs alone";
                    String bytes = Passage.toBytes(ddl.syntax().name(column), ddl.charset(found, alter.before()));
                    guards.add(DdlStatement.of(
                            "select " + ddl.syntax().literal(why) + ", count(" + bytes + ") from " + ddl.name(table)));
                });
    }

    private static boolean refusesRows(@Nullable Fill fill) {
        return fill instanceof Fill.RefuseRows;
    }

    private TableName original(TableName name) {
        return originals.getOrDefault(name, name);
    }

    private String nothingFits(TableName table, String column) {
        return original(table) + " holds rows, and nothing fits into its column " + column;
    }

    private void guard(TableName name, List<String> columns, String why, String where) {
        TableName table = original(name);
        boolean readable = before.table(table)
                .filter(found -> where.isEmpty() || found.columnNames().containsAll(columns))
                .isPresent();
        if (readable) {
            guards.add(DdlStatement.of(
                    "select " + ddl.syntax().literal(why) + MIDDLE + ddl.name(table) + where + " limit 1))"));
        }
    }
}
