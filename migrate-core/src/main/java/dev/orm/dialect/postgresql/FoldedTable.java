package dev.orm.dialect.postgresql;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.List;

/** A table with all its names folded. */
final class FoldedTable {
    private final Table table;

    FoldedTable(Table table) {
        this.table = table;
    }

    Table folded() {
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .name(FoldedNames.of(table.name()))
                .columns(table.columns().stream().map(this::column).toList())
                .options(OptionKeys.known(table.options()))
                .primaryKey(key == null ? null : primaryKey(key))
                .uniques(table.uniques().stream().map(this::unique).toList())
                .foreignKeys(table.foreignKeys().stream().map(this::foreignKey).toList())
                .checks(table.checks().stream().map(this::check).toList())
                .indexes(table.indexes().stream().map(this::index).toList())
                .seeds(table.seeds().stream()
                        .map(seed -> new SeedRow(FoldedNames.of(seed.columns()), seed.values()))
                        .toList())
                .build();
    }

    private UniqueConstraint unique(UniqueConstraint unique) {
        return new UniqueConstraint(
                FoldedNames.ofNullable(unique.name()),
                parts(unique.parts()),
                unique.deferral(),
                OptionKeys.known(unique.options()));
    }

    private PrimaryKey primaryKey(PrimaryKey key) {
        return new PrimaryKey(FoldedNames.ofNullable(key.name()), parts(key.parts()), OptionKeys.known(key.options()));
    }

    private Column column(Column column) {
        GeneratedColumn generated = column.generated();
        return column.withName(FoldedNames.of(column.name()))
                .withOptions(OptionKeys.known(column.options()))
                .withGenerated(
                        generated == null
                                ? null
                                : new GeneratedColumn(inExpression(generated.expression()), generated.stored()));
    }

    private ForeignKey foreignKey(ForeignKey key) {
        return key.withName(FoldedNames.ofNullable(key.name()))
                .withColumns(FoldedNames.of(key.columns()))
                .withReference(FoldedNames.of(key.referencedTable()), FoldedNames.of(key.referencedColumns()));
    }

    private CheckConstraint check(CheckConstraint check) {
        return new CheckConstraint(
                FoldedNames.ofNullable(check.name()),
                inExpression(check.expression()),
                OptionKeys.known(check.options()));
    }

    private Index index(Index index) {
        String where = index.where();
        return new Index(
                FoldedNames.of(index.name()),
                index.unique(),
                parts(index.parts()),
                where == null ? null : inExpression(where),
                OptionKeys.known(index.options()));
    }

    private List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(IndexPart part) {
        String column = part.column();
        String expression = part.expression();
        if (column != null) {
            return part.withColumn(FoldedNames.of(column));
        }
        return expression == null ? part : part.withExpression(inExpression(expression));
    }

    private String inExpression(String expression) {
        return FoldedNames.inExpression(expression, table.columnNames());
    }
}
