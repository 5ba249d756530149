package dev.orm.dialect.postgresql;

import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.IndexPart.Nulls;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableBuilder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads indexes; those behind constraints are taken by these. */
final class IndexReader {
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    /** An index and the table that it stands on. */
    private record Found(long table, Index index) {}

    private final LocalText local;
    private final Map<Long, Map<Integer, String>> columns;
    private final Map<Long, Found> indexes = new LinkedHashMap<>();

    /** @param columns names by number, by the oid of their table */
    IndexReader(LocalText local, Map<Long, Map<Integer, String>> columns) {
        this.local = local;
        this.columns = columns;
    }

    void read(CatalogRow row) throws SQLException {
        long table = row.number("indrelid");
        Map<Integer, String> names = columns.getOrDefault(table, Map.of());
        List<Integer> keys = row.numbers("keys");
        int size = row.count("indnkeyatts");
        List<IndexPart> parts = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            parts.add(part(row, names, keys.get(at), at));
        }
        List<String> included = keys.subList(size, keys.size()).stream()
                .map(key -> names.getOrDefault(key, ""))
                .toList();
        String predicate = row.textOrNull("predicate");
        indexes.put(
                row.number("indexrelid"),
                new Found(
                        table,
                        new Index(
                                Name.given(row.text("relname")),
                                row.is("indisunique"),
                                parts,
                                predicate == null ? null : local.of(DefaultReader.unwrapped(predicate)),
                                options(row, included))));
    }

    private static Options options(CatalogRow row, List<String> included) throws SQLException {
        Options options = Options.none();
        String method = row.text("amname");
        options = method.equals("btree") ? options : options.with(OptionKeys.METHOD, method);
        options = included.isEmpty() ? options : options.with(OptionKeys.INCLUDE, String.join(",", included));
        options = row.is("nullsequal") ? options.with(OptionKeys.NULLS_NOT_DISTINCT, "") : options;
        options = row.is("indisclustered") ? options.with(OptionKeys.CLUSTERED, "") : options;
        options = row.is("indisreplident") ? options.with(OptionKeys.REPLICA_IDENTITY, "") : options;
        options = options.withText(OptionKeys.WITH, row.text("parameters"))
                .withText(OptionKeys.TABLESPACE, row.text("spcname"))
                .withText(OptionKeys.STATISTICS, row.text("statistics"))
                .withText(OptionKeys.COMMENT, row.text("description"));
        return row.is("indisvalid") ? options : options.with(Index.INVALID, "");
    }

    private IndexPart part(CatalogRow row, Map<Integer, String> names, int key, int at) throws SQLException {
        String column = names.get(key);
        String expression = column == null
                ? local.of(DefaultReader.unwrapped(row.texts("expressions").get(at)))
                : null;
        int order = row.numbers("orders").get(at);
        String collation = element(row.texts("collations"), at);
        String operators = element(row.texts("classes"), at);
        return new IndexPart(
                column,
                expression,
                (order & DESCENDING) != 0,
                nulls(order),
                collation.isEmpty() ? null : collation,
                operators.isEmpty() ? Options.none() : Options.none().with(OptionKeys.OPERATOR_CLASS, operators));
    }

    private static String element(List<String> all, int at) {
        return at < all.size() ? all.get(at) : "";
    }

    /** Nulls count as larger than anything: last, and first where the order is turned round. */
    private static @Nullable Nulls nulls(int order) {
        return switch (order & (DESCENDING | NULLS_FIRST)) {
            case DESCENDING -> Nulls.LAST;
            case NULLS_FIRST -> Nulls.FIRST;
            default -> null;
        };
    }

    /** The index behind a constraint, which is no index of its own then. */
    Optional<Index> take(long oid) {
        return Optional.ofNullable(indexes.remove(oid)).map(Found::index);
    }

    void addTo(Map<Long, TableBuilder> tables) {
        indexes.values()
                .forEach(found ->
                        Objects.requireNonNull(tables.get(found.table())).add(found.index()));
    }
}
