package dev.orm.dialect.sqlite;

import dev.orm.dialect.sqlite.Catalog.Entry;
import dev.orm.sql.UnterminatedException;
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
    private static final List<String> FTS = List.of("content", "segments", "segdir", "docsize", "stat");
    private static final List<String> RTREE = List.of("node", "rowid", "parent");
    private static final Map<String, List<String>> SHADOWS = Map.of(
            "fts3",
            FTS,
            "fts4",
            FTS,
            "fts5",
            List.of("data", "idx", "content", "docsize", "config"),
            "rtree",
            RTREE,
            "rtree_i32",
            RTREE,
            "geopoly",
            RTREE);

    private final Set<String> names = new HashSet<>();

    VirtualTables(List<Entry> entries) {
        entries.forEach(this::add);
    }

    /** Whether this is a virtual table or a shadow of one. */
    boolean include(String table) {
        return names.contains(Names.folded(table));
    }

    private void add(Entry entry) {
        String sql = entry.sql();
        if (sql != null && CREATE.matcher(sql).lookingAt()) {
            String name = Names.folded(entry.name());
            names.add(name);
            SHADOWS.getOrDefault(module(sql), List.of()).forEach(suffix -> names.add(name + "_" + suffix));
        }
    }

    private static String module(String sql) {
        try {
            TokenCursor cursor = TokenCursor.over(sql);
            cursor.expect("CREATE", "VIRTUAL", "TABLE");
            CreateTableParser.name(cursor);
            cursor.expect("USING");
            return Names.folded(cursor.name());
        } catch (UnreadableTextException | UnterminatedException e) {
            return "";
        }
    }
}
