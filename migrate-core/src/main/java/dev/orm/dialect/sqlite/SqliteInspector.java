package dev.orm.dialect.sqlite;

import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.Inspector;
import dev.orm.dialect.sqlite.Catalog.Entry;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads tables from the texts that SQLite stores, and asks its pragmas whether it reads them the same way: three
 * queries, however many tables. A table whose text our own spelling would not keep is marked as opaque. Shadows of
 * virtual tables, SQLite's own and temporary ones are left out.
 */
final class SqliteInspector implements Inspector {
    private static final SqliteDdl DDL = new SqliteDdl();

    private final StoredTextCheck check = new StoredTextCheck(DDL::createTable, DDL::createIndex);

    @Override
    public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
        Set<TableName> only = scope.only();
        return only == null ? schema(Catalog.read(connection), table -> true, sql -> true) : inspect(connection, only);
    }

    private Schema inspect(Connection connection, Set<TableName> only) throws SQLException {
        Set<String> names =
                only.stream().map(TableName::name).map(Names::folded).collect(Collectors.toSet());
        return schema(
                Catalog.read(connection, names),
                table -> names.contains(Names.folded(table)),
                sql -> mentionsOne(sql, names));
    }

    private static boolean mentionsOne(String sql, Set<String> names) {
        MentionedNames mentioned = MentionedNames.in(sql, SqliteSyntax.SYNTAX);
        return names.stream().anyMatch(mentioned::contains);
    }

    private Schema schema(Catalog catalog, Predicate<String> tables, Predicate<String> texts) {
        VirtualTables virtual = new VirtualTables(catalog.entries());
        StoredTables stored = new StoredTables(catalog, check);
        List<Table> read = catalog.entries().stream()
                .filter(entry -> entry.type().equals("table") && !entry.name().startsWith("sqlite_"))
                .filter(entry -> !virtual.include(entry.name()) && tables.test(entry.name()))
                .map(stored::read)
                .toList();
        Map<String, TableName> declared = declared(catalog);
        return Schema.of(read)
                .withViews(ofType(catalog, "view", texts).stream()
                        .map(entry -> new View(TableName.of(entry.name()), sql(entry)))
                        .toList())
                .withVirtualTables(virtual.found().stream()
                        .filter(table -> tables.test(table.name().name()))
                        .toList())
                .withTriggers(ofType(catalog, "trigger", texts).stream()
                        .map(entry -> new Trigger(
                                entry.name(),
                                declared.getOrDefault(Names.folded(entry.table()), TableName.of(entry.table())),
                                sql(entry)))
                        .toList());
    }

    /** Tables and views by folded name: a trigger may spell the one that it is on in another case. */
    private static Map<String, TableName> declared(Catalog catalog) {
        return catalog.entries().stream()
                .filter(entry -> entry.type().equals("table") || entry.type().equals("view"))
                .collect(Collectors.toMap(
                        entry -> Names.folded(entry.name()), entry -> TableName.of(entry.name()), (one, other) -> one));
    }

    private static List<Entry> ofType(Catalog catalog, String type, Predicate<String> texts) {
        return catalog.entries().stream()
                .filter(entry -> entry.type().equals(type) && texts.test(sql(entry)))
                .toList();
    }

    private static String sql(Entry entry) {
        return Objects.requireNonNullElse(entry.sql(), "");
    }
}
