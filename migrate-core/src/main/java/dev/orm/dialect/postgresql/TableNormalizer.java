package dev.orm.dialect.postgresql;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.IndexPart.Nulls;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Normalizes one table. */
final class TableNormalizer {
    private static final String USUAL_METHOD = "btree";
    private static final String USUAL_COLLATION = "default";

    private final Table table;
    private final Map<TableName, Table> others;
    private final PostgresqlTypeNames names;

    TableNormalizer(Table table, Map<TableName, Table> others, PostgresqlTypeNames names) {
        this.table = table;
        this.others = others;
        this.names = names;
    }

    Table normalized() {
        return table.toBuilder()
                .columns(table.columns().stream().map(this::column).toList())
                .foreignKeys(table.foreignKeys().stream().map(this::foreignKey).toList())
                .checks(table.checks().stream().map(TableNormalizer::check).toList())
                .indexes(table.indexes().stream().map(TableNormalizer::index).toList())
                .seeds(List.of())
                .build();
    }

    private Column column(Column column) {
        SqlType type = names.read(names.spell(column.type()));
        Column typed = column.withType(type)
                .withCollation(USUAL_COLLATION.equals(column.collation()) ? null : column.collation())
                .withOptions(column.options().without(OptionKeys.SERIAL));
        if (column.isIdentity()) {
            return typed.withNullable(false);
        }
        Column filled = typed.withNullable(
                column.nullable() && !table.primaryKeyColumns().contains(column.name()));
        GeneratedColumn generated = column.generated();
        return generated == null
                ? filled.withDefault(CanonicalDefault.of(column.defaultValue(), type))
                : filled.withDefault(null)
                        .withGenerated(new GeneratedColumn(
                                CanonicalExpression.of(generated.expression()), generated.stored()));
    }

    private ForeignKey foreignKey(ForeignKey key) {
        Table other = others.get(key.referencedTable());
        return key.withReference(key.referencedTable(), TableParts.referenced(key, other));
    }

    private static CheckConstraint check(CheckConstraint check) {
        return check.withExpression(CanonicalExpression.of(check.expression()));
    }

    private static Index index(Index index) {
        String where = index.where();
        Options options = index.options();
        boolean usual =
                options.get(OptionKeys.METHOD).filter(USUAL_METHOD::equals).isPresent();
        return new Index(
                index.name(),
                index.unique(),
                index.parts().stream().map(TableNormalizer::part).toList(),
                where == null ? null : CanonicalExpression.of(where),
                usual ? options.without(OptionKeys.METHOD) : options);
    }

    private static IndexPart part(IndexPart part) {
        String expression = part.expression();
        return new IndexPart(
                part.column(),
                expression == null ? null : CanonicalExpression.of(expression),
                part.descending(),
                nulls(part),
                part.collation(),
                part.options());
    }

    private static @Nullable Nulls nulls(IndexPart part) {
        Nulls usual = part.descending() ? Nulls.FIRST : Nulls.LAST;
        return part.nulls() == usual ? null : part.nulls();
    }
}
