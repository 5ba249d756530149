package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.OwnColumns;
import dev.orm.schema.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a TABLE_PER_CLASS entity and those that extend it, as one table.
 *
 * @param sql in parentheses
 * @param labels what a column of each class is called in it
 * @param columns of the entity itself, by label
 */
record Union(String sql, Map<ColumnKey, String> labels, Map<String, ColumnLayout> columns) {
    /** The column that names the entity of a row. */
    static final String TYPE = "entity_";

    static Union of(Context context, EntityLayout entity) {
        Map<ColumnKey, String> labels = new HashMap<>();
        Map<String, ColumnLayout> all = new LinkedHashMap<>();
        for (EntityLayout member : Descendants.andSelf(context.model(), entity)) {
            columns(member).forEach(column -> label(column, labels, all));
        }
        String sql = context.model().concrete(entity).stream()
                .map(member -> select(context, member, labels, all))
                .collect(Collectors.joining(" union all "));
        return new Union("(" + sql + ")", labels, own(entity, labels));
    }

    /** What the column is called, however the table is named that the layout has it in. */
    String label(ColumnKey column) {
        return labels.getOrDefault(column, column.name());
    }

    private static Map<String, ColumnLayout> own(EntityLayout entity, Map<ColumnKey, String> labels) {
        Map<String, ColumnLayout> own = new LinkedHashMap<>();
        columns(entity).forEach(column -> own.put(Objects.requireNonNull(labels.get(ColumnKey.of(column))), column));
        return own;
    }

    /** Columns of one name and type in several classes are one. */
    private static void label(ColumnLayout column, Map<ColumnKey, String> labels, Map<String, ColumnLayout> all) {
        String label = column.name();
        for (int number = 2; isOther(all.get(label), column); number++) {
            label = column.name() + number;
        }
        all.putIfAbsent(label, column);
        labels.put(ColumnKey.of(column), label);
    }

    private static boolean isOther(@Nullable ColumnLayout known, ColumnLayout column) {
        return known != null && !known.type().equals(column.type());
    }

    private static String select(
            Context context, EntityLayout entity, Map<ColumnKey, String> labels, Map<String, ColumnLayout> all) {
        Map<String, ColumnLayout> own = own(entity, labels);
        List<String> terms = new ArrayList<>();
        all.forEach((label, column) -> terms.add(term(context, own.get(label), column.type(), label)));
        terms.add(context.dialect().syntax().literal(entity.name()) + " as " + TYPE);
        return "select " + String.join(", ", terms) + " from "
                + context.tables().of(entity.table());
    }

    private static String term(Context context, @Nullable ColumnLayout own, SqlType type, String label) {
        String name = context.dialect().syntax().name(label);
        if (own == null) {
            return (context.dialect().queries().typedNulls()
                            ? "cast(null as " + context.dialect().typeNames().spell(type) + ")"
                            : "null")
                    + " as " + name;
        }
        String column = context.dialect().syntax().name(own.name());
        return column.equals(name) ? name : column + " as " + name;
    }

    private static List<ColumnLayout> columns(EntityLayout entity) {
        Map<ColumnKey, ColumnLayout> columns = new LinkedHashMap<>();
        entity.key().columns().forEach(column -> columns.put(ColumnKey.of(column), column));
        for (AttributeLayout attribute : entity.attributes()) {
            OwnColumns.of(attribute).forEach(column -> columns.putIfAbsent(ColumnKey.of(column), column));
        }
        return List.copyOf(columns.values());
    }
}
