package dev.orm.dialect.sqlite;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.Name;
import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lowers one column; what becomes of it beside the column is added to the table. */
final class ColumnLowering {
    private static final SqlTypeVisitor<SqlType> TYPES = new TypeLowering();
    private static final Set<String> OPTIONS = Set.of(OptionKeys.AUTOINCREMENT, OptionKeys.NOT_NULL_ON_CONFLICT);

    private ColumnLowering() {}

    static void lower(Column column, Table table, TableBuilder lowered) {
        Column plain = column.withType(column.type().accept(TYPES))
                .withComment(null)
                .withOptions(TableLowering.known(column.options(), OPTIONS));
        lowered.add(numbered(WrittenDefinition.interpreted(plain, table, lowered), table));
        if (column.type() instanceof SqlType.Enumeration enumeration
                && !enumeration.values().isEmpty()) {
            lowered.add(oneOf(column, enumeration, table));
        }
    }

    private static Column numbered(Column column, Table table) {
        if (!column.isIdentity()) {
            return RowidAlias.isIn(table, column) ? RowidAlias.numbered(column) : column;
        }
        if (!RowidAlias.isOnlyKey(table, column)) {
            throw DdlRefusedException.impossible(
                    "column " + table.name() + "." + column.name() + " cannot number its rows",
                    "table " + table.name(),
                    "SQLite numbers rows in the one column of a primary key only",
                    "leave @GeneratedValue out here, or make the column the whole primary key");
        }
        return RowidAlias.numbered(column);
    }

    private static CheckConstraint oneOf(Column column, SqlType.Enumeration type, Table table) {
        Name name = DerivedName.check(table.name(), List.of(column.name()));
        String values = type.values().stream().map(SqliteSyntax.SYNTAX::literal).collect(Collectors.joining(", "));
        return CheckConstraint.of(name, SqliteSyntax.SYNTAX.name(column.name()) + " in (" + values + ")");
    }
}
