package dev.orm.dialect.sqlite;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names ignore case; a key that names its column in another case than the column does gets the column's. */
final class ColumnSpelling {
    private final Map<String, String> declared;

    private ColumnSpelling(Map<String, String> declared) {
        this.declared = declared;
    }

    static ColumnSpelling of(Table table) {
        return new ColumnSpelling(table.columns().stream()
                .map(Column::name)
                .collect(Collectors.toMap(Names::folded, name -> name, (first, second) -> first)));
    }

    static Table asDeclared(Table table) {
        ColumnSpelling spelling = of(table);
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .primaryKey(key == null ? null : key.withParts(spelling.parts(key.parts())))
                .uniques(table.uniques().stream()
                        .map(unique -> unique.withParts(spelling.parts(unique.parts())))
                        .toList())
                .foreignKeys(table.foreignKeys().stream().map(spelling::columns).toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.withParts(spelling.parts(index.parts())))
                        .toList())
                .build();
    }

    String of(String name) {
        return declared.getOrDefault(Names.folded(name), name);
    }

    boolean knows(String name) {
        return declared.containsKey(Names.folded(name));
    }

    List<String> of(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    private List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(IndexPart part) {
        String column = part.column();
        return column == null ? part : part.withColumn(of(column));
    }

    private ForeignKey columns(ForeignKey key) {
        return key.withColumns(of(key.columns()));
    }
}
