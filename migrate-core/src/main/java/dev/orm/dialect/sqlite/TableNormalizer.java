package dev.orm.dialect.sqlite;

import dev.orm.dialect.OwnTable;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Normalizes one table whose foreign keys are complete. */
final class TableNormalizer {
    private static final String BINARY = "BINARY";
    private static final String ABORT = "ABORT";

    private final Table table;
    private final ColumnSpelling columns;
    private final Map<String, String> collations = new HashMap<>();

    TableNormalizer(Table table) {
        this.table = ColumnSpelling.asDeclared(table);
        columns = ColumnSpelling.of(table);
        table.columns().forEach(column -> collations.put(column.name(), collation(column.collation())));
    }

    Table normalized() {
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .columns(table.columns().stream().map(this::column).toList())
                .primaryKey(key == null ? null : primaryKey(key))
                .uniques(table.uniques().stream().map(this::unique).toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(TableNormalizer::foreignKey)
                        .toList())
                .checks(table.checks().stream().map(this::check).toList())
                .indexes(table.indexes().stream().map(this::index).toList())
                .seeds(List.of())
                .comment(null)
                .build();
    }

    private Column column(Column column) {
        SqliteTypeNames names = new SqliteTypeNames();
        String type = names.spell(column.type());
        Column typed = column.withType(names.read(type))
                .withCollation(unless(BINARY, collation(column.collation())))
                .withComment(null)
                .withOptions(onConflict(column.options(), OptionKeys.NOT_NULL_ON_CONFLICT));
        if (column.isIdentity()) {
            return RowidAlias.numbered(typed).withNullable(false);
        }
        GeneratedColumn generated = column.generated();
        if (generated != null) {
            return typed.withDefault(null)
                    .withGenerated(new GeneratedColumn(text(generated.expression()), generated.stored()));
        }
        boolean nullable = column.nullable() && !impliesNotNull(column);
        Options options = nullable ? typed.options().without(OptionKeys.NOT_NULL_ON_CONFLICT) : typed.options();
        return typed.withNullable(nullable)
                .withOptions(options)
                .withDefault(StoredValue.of(column.defaultValue(), Affinity.of(type)));
    }

    private boolean impliesNotNull(Column column) {
        boolean strong =
                table.options().has(OptionKeys.STRICT) || table.options().has(OptionKeys.WITHOUT_ROWID);
        return strong && table.primaryKeyColumns().contains(column.name());
    }

    /** Behind an alias of the rowid stands no index whose order could matter. */
    private PrimaryKey primaryKey(PrimaryKey key) {
        boolean alias =
                table.columns().stream().anyMatch(column -> column.isIdentity() && RowidAlias.isOnlyKey(table, column));
        List<IndexPart> parts = alias ? IndexPart.columns(key.columns()) : parts(key.parts());
        return new PrimaryKey(key.name(), parts, onConflict(key.options(), OptionKeys.ON_CONFLICT));
    }

    private UniqueConstraint unique(UniqueConstraint unique) {
        Options options = onConflict(unique.options(), OptionKeys.ON_CONFLICT);
        return new UniqueConstraint(unique.name(), parts(unique.parts()), Deferral.NOT_DEFERRABLE, options);
    }

    /** SQLite reads MATCH and forgets it, and knows no SET CONSTRAINTS that could defer what is not deferred at first. */
    private static ForeignKey foreignKey(ForeignKey key) {
        boolean deferred = key.deferral() == Deferral.INITIALLY_DEFERRED;
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                ForeignKey.Match.SIMPLE,
                deferred ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE,
                Options.none());
    }

    /** ON CONFLICT has no effect on a check. */
    private CheckConstraint check(CheckConstraint check) {
        return new CheckConstraint(
                check.name(),
                text(new OwnTable(table.name().name(), SqliteSyntax.SYNTAX).unqualified(check.expression())),
                Options.none());
    }

    private Index index(Index index) {
        String where = index.where() == null ? null : text(index.where());
        return new Index(index.name(), index.unique(), parts(index.parts()), where, Options.none());
    }

    private List<IndexPart> parts(List<IndexPart> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(IndexPart part) {
        String column = part.column();
        String inherited = column == null ? BINARY : collations.getOrDefault(column, BINARY);
        return new IndexPart(
                column,
                part.expression() == null ? null : text(part.expression()),
                part.descending(),
                null,
                part.collation() == null ? null : unless(inherited, collation(part.collation())),
                Options.none());
    }

    private String text(String expression) {
        return ComparableText.of(expression, columns::knows);
    }

    private static String collation(@Nullable String collation) {
        return collation == null ? BINARY : collation.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String unless(String usual, String collation) {
        return collation.equals(usual) ? null : collation;
    }

    private static Options onConflict(Options options, String key) {
        String action = options.get(key).orElse(ABORT).toUpperCase(Locale.ROOT);
        return action.equals(ABORT) ? options.without(key) : options.with(key, action);
    }
}
