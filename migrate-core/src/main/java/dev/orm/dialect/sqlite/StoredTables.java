package dev.orm.dialect.sqlite;

import dev.orm.dialect.sqlite.Catalog.Entry;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes tables of what the catalog holds. */
final class StoredTables {
    private final Catalog catalog;
    private final StoredTextCheck check;
    private final Map<String, List<Entry>> indexes = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Optional<Table>> parsed = new HashMap<>();
    private final References references = new References(this::parsed);

    StoredTables(Catalog catalog, StoredTextCheck check) {
        this.catalog = catalog;
        this.check = check;
        catalog.entries().stream()
                .filter(entry -> entry.type().equals("table"))
                .forEach(entry -> entries.put(Names.folded(entry.name()), entry));
        catalog.entries().stream()
                .filter(entry -> entry.type().equals("index") && entry.sql() != null)
                .forEach(entry -> indexes.computeIfAbsent(Names.folded(entry.table()), missing -> new ArrayList<>())
                        .add(entry));
    }

    Table read(Entry entry) {
        String folded = Names.folded(entry.name());
        TableName name = TableName.of(entry.name());
        String sql = Objects.requireNonNullElse(entry.sql(), "");
        CatalogCheck catalogCheck = new CatalogCheck(
                catalog.columns().getOrDefault(folded, List.of()),
                catalog.references().getOrDefault(folded, List.of()));
        Table table = parsed(folded)
                .map(read -> checked(catalogCheck.corrected(read), sql))
                .orElseGet(() -> catalogCheck.fallback(name, sql));
        return references.complete(withIndexes(table, indexes.getOrDefault(folded, List.of())));
    }

    private Table checked(Table read, String sql) {
        return !read.opaque().isEmpty()
                ? read
                : read.toBuilder().opaque(check.lost(read, sql)).build();
    }

    /** What the text of the table of that folded name says; nothing where there is none or it cannot be read. */
    private Optional<Table> parsed(String folded) {
        return parsed.computeIfAbsent(
                folded, name -> Optional.ofNullable(entries.get(name)).flatMap(StoredTables::parsed));
    }

    private static Optional<Table> parsed(Entry entry) {
        return Optional.ofNullable(entry.sql())
                .flatMap(CreateTableParser::parse)
                .map(read -> read.toBuilder().name(TableName.of(entry.name())).build());
    }

    private Table withIndexes(Table table, List<Entry> entries) {
        TableBuilder builder = table.toBuilder();
        List<String> opaque = new ArrayList<>(table.opaque());
        for (Entry entry : entries) {
            String sql = Objects.requireNonNull(entry.sql());
            CreateIndexParser.parse(sql)
                    .filter(index -> hasColumns(table, index) && check.keeps(table.name(), index))
                    .ifPresentOrElse(builder::add, () -> opaque.add(sql));
        }
        return ColumnSpelling.asDeclared(builder.opaque(opaque).build());
    }

    /** Whether each of its columns is one; a text in quotes that is none is a constant to SQLite. */
    private static boolean hasColumns(Table table, Index index) {
        ColumnSpelling columns = ColumnSpelling.of(table);
        return IndexPart.columnNames(index.parts()).stream().allMatch(columns::knows);
    }
}
