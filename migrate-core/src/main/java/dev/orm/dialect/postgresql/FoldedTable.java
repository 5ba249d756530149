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
                .columns(table.columns().stream().map(FoldedTable::column).toList())
                .primaryKey(
                        key == null
                                ? null
                                : key.withName(FoldedNames.ofNullable(key.name()))
                                        .withParts(parts(key.parts())))
                .uniques(table.uniques().stream()
                        .map(unique -> unique.withName(FoldedNames.ofNullable(unique.name()))
                                .withParts(parts(unique.parts())))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(FoldedTable::foreignKey)
                        .toList())
                .checks(table.checks().stream().map(FoldedTable::check).toList())
                .indexes(table.indexes().stream().map(FoldedTable::index).toList())
                .seeds(table.seeds().stream()
                        .map(seed -> new SeedRow(FoldedNames.of(seed.columns()), seed.values()))
                        .toList())
                .build();
    }

    private static Column column(Column column) {
        GeneratedColumn generated = column.generated();
        return column.withName(FoldedNames.of(column.name()))
                .withGenerated(
                        generated == null
                                ? null
                                : new GeneratedColumn(
                                        FoldedNames.inExpression(generated.expression()), generated.stored()));
    }

    private static ForeignKey foreignKey(ForeignKey key) {
        return key.withName(FoldedNames.ofNullable(key.name()))
                .withColumns(FoldedNames.of(key.columns()))
                .withReference(FoldedNames.of(key.referencedTable()), FoldedNames.of(key.referencedColumns()));
    }

    private static CheckConstraint check(CheckConstraint check) {
        return check.withName(FoldedNames.ofNullable(check.name()))
                .withExpression(FoldedNames.inExpression(check.expression()));
    }

    private static Index index(Index index) {
        String where = index.where();
        return index.withName(FoldedNames.of(index.name()))
                .withParts(parts(index.parts()))
                .withWhere(where == null ? null : FoldedNames.inExpression(where));
    }

    private static List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(FoldedTable::part).toList();
    }

    private static IndexPart part(IndexPart part) {
        String column = part.column();
        String expression = part.expression();
        if (column != null) {
            return part.withColumn(FoldedNames.of(column));
        }
        return expression == null ? part : part.withExpression(FoldedNames.inExpression(expression));
    }
}
