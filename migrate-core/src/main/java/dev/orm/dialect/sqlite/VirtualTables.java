package dev.orm.dialect.sqlite;

import dev.orm.dialect.sqlite.Catalog.Entry;
import dev.orm.schema.TableName;
import dev.orm.schema.VirtualTable;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables that a module keeps (full-text search, R-trees), and the shadow tables in which it keeps them. They are left
 * alone: only their module may change them. https://sqlite.org/vtab.html#the_xshadowname_method
 */
final class VirtualTables {
    private static final Pattern CREATE = Pattern.compile("create\\s+virtual\\s+table\\b", Pattern.CASE_INSENSITIVE);
    private static final String CONTENT = "content";
    private static final List<String> FTS = List.of(CONTENT, "segments", "segdir", "docsize", "stat");
    private static final List<String> RTREE = List.of("node", "rowid", "parent");
    private static final Map<String, List<String>> SHADOWS = Map.of(
            "fts3",
            FTS,
            "fts4",
            FTS,
            "fts5",
            List.of("data", "idx", CONTENT, "docsize", "config"),
            "rtree",
            RTREE,
            "rtree_i32",
            RTREE,
            "geopoly",
            RTREE);

    private final Map<String, Entry> tables = new HashMap<>();
    private final List<VirtualTable> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    VirtualTables(List<Entry> entries) {
        entries.stream()
                .filter(entry -> entry.type().equals("table"))
                .forEach(entry -> tables.put(Names.folded(entry.name()), entry));
        entries.forEach(this::add);
    }

    List<VirtualTable> found() {
        return List.copyOf(found);
    }

    /** Whether this is a virtual table or a shadow of one. */
    boolean include(String table) {
        return names.contains(Names.folded(table));
    }

    private void add(Entry entry) {
        String sql = entry.sql();
        if (sql != null && CREATE.matcher(sql).lookingAt()) {
            Module module = Module.in(sql);
            List<TableName> shadows = shadows(Names.folded(entry.name()), module);
            found.add(new VirtualTable(TableName.of(entry.name()), module.name(), sql, shadows));
            names.add(Names.folded(entry.name()));
            shadows.forEach(shadow -> names.add(Names.folded(shadow.name())));
        }
    }

    /** Those of its shadows that are there: the content may stand in somebody's own table, or nowhere. */
    private List<TableName> shadows(String table, Module module) {
        return SHADOWS.getOrDefault(module.name(), List.of()).stream()
                .filter(suffix -> !(suffix.equals(CONTENT) && module.contentElsewhere()))
                .map(suffix -> tables.get(table + "_" + suffix))
                .filter(shadow -> shadow != null)
                .map(shadow -> TableName.of(shadow.name()))
                .toList();
    }

    /** @param contentElsewhere whether it was told where its content is: {@code content='docs'} */
    private record Module(String name, boolean contentElsewhere) {

        static Module in(String sql) {
            try {
                TokenCursor cursor = TokenCursor.over(sql);
                cursor.expect("CREATE", "VIRTUAL", "TABLE");
                cursor.accept("IF", "NOT", "EXISTS");
                CreateTableParser.name(cursor);
                cursor.expect("USING");
                String name = Names.folded(cursor.name());
                return new Module(name, !cursor.atEnd() && saysContent(cursor.parenthesized()));
            } catch (UnreadableTextException | UnterminatedException e) {
                return new Module("", false);
            }
        }

        private static boolean saysContent(TokenCursor arguments) {
            boolean said = false;
            while (!arguments.atEnd()) {
                TokenCursor argument = arguments.item();
                said |= argument.peek().isWord(CONTENT) && argument.peek(1).isSymbol("=");
            }
            return said;
        }
    }
}
