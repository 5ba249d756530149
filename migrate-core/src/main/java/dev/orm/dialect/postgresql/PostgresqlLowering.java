package dev.orm.dialect.postgresql;

import dev.orm.dialect.Lowering;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** Names folded as the server folds them; an enumeration without a type of its own is a text with a check. */
final class PostgresqlLowering implements Lowering {

    @Override
    public Schema lower(Schema neutral) {
        List<Table> tables =
                neutral.tables().stream().map(PostgresqlLowering::table).toList();
        return DerivedNames.distinct(neutral.withTables(tables)
                .withSequences(neutral.sequences().stream()
                        .map(PostgresqlLowering::sequence)
                        .toList())
                .withTypes(neutral.types().stream()
                        .map(type -> new NamedType(FoldedNames.of(type.name()), type.values()))
                        .toList()));
    }

    private static Sequence sequence(Sequence sequence) {
        return new Sequence(
                FoldedNames.of(sequence.name()), sequence.start(), sequence.increment(), sequence.options());
    }

    private static Table table(Table table) {
        TableBuilder lowered = new FoldedTable(table).folded().toBuilder();
        for (Column column : table.columns()) {
            if (column.type() instanceof SqlType.Enumeration enumeration
                    && enumeration.type() == null
                    && !enumeration.values().isEmpty()) {
                lowered.add(oneOf(table, FoldedNames.of(column.name()), enumeration));
            }
        }
        return lowered.mapColumns(PostgresqlLowering::column).build();
    }

    /** A column that numbers its rows, or belongs to the key, holds no NULL. */
    private static Column column(Column column) {
        SqlType type = column.type().accept(new TypeLowering());
        return column.withType(type).withNullable(column.nullable() && !column.isIdentity());
    }

    private static CheckConstraint oneOf(Table table, String column, SqlType.Enumeration type) {
        String values =
                type.values().stream().map(PostgresqlSyntax.SYNTAX::literal).collect(Collectors.joining(", "));
        return CheckConstraint.of(
                DerivedName.check(FoldedNames.of(table.name()), List.of(column)),
                PostgresqlSyntax.SYNTAX.name(column) + " in (" + values + ")");
    }
}
