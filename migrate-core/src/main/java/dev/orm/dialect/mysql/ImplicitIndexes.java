package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The indexes that the server keeps for a table's foreign keys: every foreign key needs an index that begins with its
 * columns, and where there is none the server makes one, which goes by itself when another serves as well.
 */
final class ImplicitIndexes {
    private final boolean anyOrder;

    ImplicitIndexes(Features features) {
        this.anyOrder = features.anyOrderServesKeys();
    }

    /** Their columns, by their names. */
    Map<String, List<String>> of(Table table) {
        List<List<String>> explicit = explicit(table);
        Map<String, List<String>> implicit = new LinkedHashMap<>();
        for (ForeignKey key : table.foreignKeys()) {
            List<String> columns = folded(key.columns());
            boolean served = explicit.stream().anyMatch(index -> begins(index, columns))
                    || table.foreignKeys().stream().anyMatch(other -> servesBetter(other, key, table));
            if (!served) {
                implicit.put(name(key), key.columns());
            }
        }
        return implicit;
    }

    /** Refuses a foreign key for which the server would make an index that another one of the table has the name of. */
    void refuseTaken(Table table) {
        Set<String> taken = new HashSet<>();
        table.indexes().forEach(index -> taken.add(index.name().text().toLowerCase(Locale.ROOT)));
        table.uniques()
                .forEach(unique -> taken.add(String.valueOf(unique.name()).toLowerCase(Locale.ROOT)));
        for (String name : of(table).keySet()) {
            if (taken.contains(name.toLowerCase(Locale.ROOT))) {
                throw DdlRefusedException.impossible(
                        "a foreign key cannot be called " + name,
                        "table " + table.name(),
                        "the server makes an index for it, of the same name, and another index of the table has that",
                        "give one of them another name");
            }
        }
    }

    /** The name of the index that the server made, or would make, for the key. */
    static String name(ForeignKey key) {
        return key.options()
                .get(OptionKeys.INDEX)
                .orElse(key.name() == null ? key.columns().get(0) : key.name().text());
    }

    /** Of two keys over the same columns the later one has the index. */
    private static boolean servesBetter(ForeignKey other, ForeignKey key, Table table) {
        List<String> columns = folded(key.columns());
        List<String> otherColumns = folded(other.columns());
        if (otherColumns.equals(columns)) {
            return table.foreignKeys().indexOf(other) > table.foreignKeys().indexOf(key);
        }
        return begins(otherColumns, columns);
    }

    private List<List<String>> explicit(Table table) {
        List<List<String>> all = new ArrayList<>();
        PrimaryKey primary = table.primaryKey();
        if (primary != null) {
            all.add(wholeColumns(primary.parts()));
        }
        table.uniques().forEach(unique -> all.add(wholeColumns(unique.parts())));
        table.indexes().stream()
                .filter(index -> !index.options().has(OptionKeys.METHOD))
                .map(Index::parts)
                .forEach(parts -> all.add(wholeColumns(parts)));
        return all;
    }

    /** The columns up to the first part that is none, or holds only the beginning of one. */
    private List<String> wholeColumns(List<IndexPart> parts) {
        List<String> columns = new ArrayList<>();
        for (IndexPart part : parts) {
            String column = part.column();
            if (column == null || part.options().has(OptionKeys.PREFIX) || (part.descending() && !anyOrder)) {
                break;
            }
            columns.add(column);
        }
        return folded(columns);
    }

    private static boolean begins(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).equals(columns);
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
