package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads keys and indexes from {@code information_schema.statistics}. An index that the server made for a foreign key is
 * the foreign key's own, and no index of the table's.
 */
final class IndexRows {
    private static final String PRIMARY = "PRIMARY";

    private final ServerFacts facts;
    private final ExpressionText texts;

    IndexRows(ServerFacts facts) {
        this.facts = facts;
        this.texts = new ExpressionText(MySqlSyntax.of(facts));
    }

    /** What to ask for; servers differ in what they have. */
    Question question() {
        Features features = facts.features();
        String hidden = switch (features.hiddenIndexes()) {
            case "invisible" -> "if(is_visible = 'YES', '', 'YES')";
            case "ignored" -> "if(ignored = 'YES', 'YES', '')";
            default -> "''";
        };
        String expression = features.functionalIndexes() ? "expression" : "null";
        List<String> columns = List.of(
                "index_name",
                "non_unique",
                "column_name",
                "collation",
                "sub_part",
                "index_type",
                "index_comment",
                hidden,
                expression);
        return new Question("statistics", "table_schema", "table_name", columns, "", "index_name, seq_in_index");
    }

    /** Adds all of a table's; its foreign keys are there already. */
    void add(List<Row> rows, TableBuilder table, List<ForeignKey> keys) {
        Map<String, List<Row>> indexes = new LinkedHashMap<>();
        rows.forEach(row -> indexes.computeIfAbsent(row.text(0), missing -> new ArrayList<>())
                .add(row));
        List<ForeignKey> named = new ArrayList<>(keys);
        indexes.forEach((name, parts) -> {
            if (name.equals(PRIMARY)) {
                table.primaryKey(new PrimaryKey(Name.given(PRIMARY), parts(parts), Options.none()));
            } else {
                add(index(name, parts), table, named);
            }
        });
        table.foreignKeys(named);
    }

    private void add(Index index, TableBuilder table, List<ForeignKey> keys) {
        Optional<ForeignKey> owner =
                index.unique() || !TableLowering.isPlain(index) ? Optional.empty() : owner(index, keys);
        if (owner.isPresent()) {
            note(index, keys);
        } else if (index.unique() && TableLowering.isPlain(index)) {
            table.add(new UniqueConstraint(index.name(), index.parts(), Deferral.NOT_DEFERRABLE, Options.none()));
        } else {
            table.add(index);
        }
    }

    /** The server names it after the key, or after the first column where the key has no name. */
    private static Optional<ForeignKey> owner(Index index, List<ForeignKey> keys) {
        List<String> columns = IndexPart.columnNames(index.parts());
        String name = index.name().text();
        boolean likeKey = keys.stream().anyMatch(key -> name.equalsIgnoreCase(text(key)));
        return keys.stream()
                .filter(key -> key.columns().equals(columns))
                .filter(key -> likeKey || name.equalsIgnoreCase(columns.get(0)))
                .findFirst();
    }

    private static void note(Index index, List<ForeignKey> keys) {
        List<String> columns = IndexPart.columnNames(index.parts());
        keys.replaceAll(
                key -> key.columns().equals(columns) && !index.name().text().equalsIgnoreCase(text(key))
                        ? key.withOptions(key.options()
                                .with(OptionKeys.INDEX, index.name().text()))
                        : key);
    }

    private static String text(ForeignKey key) {
        return key.name() == null ? "" : key.name().text();
    }

    private Index index(String name, List<Row> parts) {
        Row first = parts.get(0);
        Options options = Options.none();
        String type = first.text(5).toLowerCase(Locale.ROOT);
        boolean special = type.equals("fulltext") || type.equals("spatial");
        options = special ? options.with(OptionKeys.METHOD, type) : options;
        options = first.text(6).isEmpty() ? options : options.with(OptionKeys.COMMENT, first.text(6));
        options = first.text(7).isEmpty() ? options : options.with(OptionKeys.INVISIBLE, "");
        boolean unique = first.is(1, "0");
        return new Index(Name.given(name), unique, special ? whole(parts) : parts(parts), null, options);
    }

    private static List<IndexPart> whole(List<Row> parts) {
        return IndexPart.columns(parts.stream().map(row -> row.text(2)).toList());
    }

    private List<IndexPart> parts(List<Row> rows) {
        return rows.stream().map(this::part).toList();
    }

    private IndexPart part(Row row) {
        String expression = row.nullable(8);
        IndexPart part = expression == null
                ? IndexPart.column(row.text(2))
                : IndexPart.expression(texts.readable(Literals.unescaped(expression)));
        String prefix = row.nullable(4);
        Options options = prefix == null ? Options.none() : Options.none().with(OptionKeys.PREFIX, prefix);
        return new IndexPart(part.column(), part.expression(), row.is(3, "D"), null, null, options);
    }
}
