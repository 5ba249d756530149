package dev.orm.dialect.sqlite;

import dev.orm.dialect.CounterTable;
import dev.orm.schema.Column;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;

/** Lowers one table: its columns by {@link ColumnLowering}, of all else what SQLite does not have is left out. */
final class TableLowering {
    private static final Set<String> OPTIONS = Set.of(OptionKeys.STRICT, OptionKeys.WITHOUT_ROWID, CounterTable.STEP);

    private final Table table;
    private final ReservedColumns reserved;

    TableLowering(Table table) {
        this.table = table;
        reserved = new ReservedColumns(table);
    }

    Table lowered() {
        PrimaryKey key = table.primaryKey();
        TableBuilder lowered = table.toBuilder()
                .name(local(table.name()))
                .comment(null)
                .options(known(table.options(), OPTIONS))
                .primaryKey(key == null ? null : key.withParts(parts(key.parts())))
                .uniques(table.uniques().stream().map(this::unique).toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(TableLowering::foreignKey)
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> check.withExpression(reserved.quoted(check.expression())))
                        .toList())
                .indexes(table.indexes().stream().map(this::index).toList())
                .columns(List.of());
        for (Column column : table.columns()) {
            ColumnLowering.lower(requoted(column), table, lowered);
        }
        return lowered.build();
    }

    static TableName local(TableName name) {
        return TableName.of(name.name());
    }

    static Options known(Options options, Set<String> keys) {
        Options known = options;
        for (String key : options.values().keySet()) {
            known = keys.contains(key) ? known : known.without(key);
        }
        return known;
    }

    private Column requoted(Column column) {
        GeneratedColumn generated = column.generated();
        return column.withGenerated(
                generated == null
                        ? null
                        : new GeneratedColumn(reserved.quoted(generated.expression()), generated.stored()));
    }

    private UniqueConstraint unique(UniqueConstraint unique) {
        return new UniqueConstraint(unique.name(), parts(unique.parts()), Deferral.NOT_DEFERRABLE, unique.options());
    }

    private static ForeignKey foreignKey(ForeignKey key) {
        return key.withReference(local(key.referencedTable()), key.referencedColumns());
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.unique(),
                parts(index.parts()),
                index.where() == null ? null : reserved.quoted(index.where()),
                Options.none());
    }

    private List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(IndexPart part) {
        String expression = part.expression() == null ? null : reserved.quoted(part.expression());
        return new IndexPart(part.column(), expression, part.descending(), null, part.collation(), Options.none());
    }
}
