package dev.orm.dialect.postgresql;

import dev.orm.dialect.Lowering;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.Deferral;
import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names folded as the server folds them; an enumeration without a type of its own is a text with a check. */
final class PostgresqlLowering implements Lowering {
    private static final int COMPUTES_ON_READING = 18;

    private final int version;

    /** @param version the server's major version */
    PostgresqlLowering(int version) {
        this.version = version;
    }

    @Override
    public Schema lower(Schema neutral) {
        List<Table> tables = neutral.tables().stream().map(this::table).toList();
        return DerivedNames.distinct(neutral.withTables(tables)
                .withSequences(
                        neutral.sequences().stream().map(Sequences::lowered).toList())
                .withTypes(neutral.types().stream()
                        .map(type -> new NamedType(FoldedNames.of(type.name()), type.values()))
                        .toList()));
    }

    private Table table(Table table) {
        Table folded = new FoldedTable(table).folded();
        TableBuilder lowered = folded.toBuilder()
                .uniques(folded.uniques().stream()
                        .filter(unique -> !isKey(unique, folded))
                        .toList());
        for (Column column : table.columns()) {
            if (column.type() instanceof SqlType.Enumeration enumeration
                    && enumeration.type() == null
                    && !enumeration.values().isEmpty()) {
                lowered.add(oneOf(table, FoldedNames.of(column.name()), enumeration));
            }
        }
        String name = FoldedNames.of(table.name()).name();
        return lowered.mapColumns(column -> column(serial(column, name))).build();
    }

    /** A CREATE TABLE makes no second index for a constraint on the columns of the key, and says nothing. */
    private static boolean isKey(UniqueConstraint unique, Table table) {
        return unique.columns().equals(table.primaryKeyColumns())
                && unique.deferral() == Deferral.NOT_DEFERRABLE
                && unique.options().isEmpty();
    }

    /** {@code serial} is no type, but a number that a sequence of the column's own gives. */
    private static Column serial(Column column, String table) {
        String written =
                column.type() instanceof SqlType.Raw raw ? raw.text().strip().toLowerCase(Locale.ROOT) : "";
        int bytes = switch (written) {
            case "serial", "serial4" -> 4;
            case "bigserial", "serial8" -> 8;
            case "smallserial", "serial2" -> 2;
            default -> 0;
        };
        return bytes == 0
                ? column
                : column.withType(new SqlType.Int(bytes))
                        .withDefault(DefaultValue.Identity.byDefault())
                        .withOptions(column.options()
                                .with(
                                        OptionKeys.SERIAL,
                                        PostgresqlSyntax.SYNTAX.name(table + "_" + column.name() + "_seq")));
    }

    /** A column that numbers its rows holds no NULL. */
    private Column column(Column column) {
        SqlType type = column.type().accept(new TypeLowering());
        String collation = column.collation();
        return column.withType(type)
                .withCollation(collation == null ? null : collation.replaceFirst("^pg_catalog\\.", ""))
                .withNullable(column.nullable() && !column.isIdentity())
                .withDefault(defaultValue(column.defaultValue(), type))
                .withGenerated(generated(column.generated()));
    }

    /** An older server stores whatever it computes. */
    private @Nullable GeneratedColumn generated(@Nullable GeneratedColumn generated) {
        return generated == null || version >= COMPUTES_ON_READING
                ? generated
                : new GeneratedColumn(generated.expression(), true);
    }

    /** A number is no boolean here; other databases have only numbers. */
    private static @Nullable DefaultValue defaultValue(@Nullable DefaultValue value, SqlType type) {
        boolean number = value instanceof Literal literal && literal.kind() == Literal.Kind.NUMBER;
        return number && type instanceof SqlType.Bool ? CanonicalDefault.of(value, type) : value;
    }

    private static CheckConstraint oneOf(Table table, String column, SqlType.Enumeration type) {
        String values =
                type.values().stream().map(PostgresqlSyntax.SYNTAX::literal).collect(Collectors.joining(", "));
        return CheckConstraint.of(
                DerivedName.check(FoldedNames.of(table.name()), List.of(column)),
                PostgresqlSyntax.SYNTAX.name(column) + " in (" + values + ")");
    }
}
