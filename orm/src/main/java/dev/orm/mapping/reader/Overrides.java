package dev.orm.mapping.reader;

import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.JoinTableAnnotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} say of attributes further down, by
 * path: {@code address.city}; the empty path is the attribute itself.
 */
record Overrides(
        Map<String, ColumnAnnotation> columns,
        Map<String, Association> associations,
        Map<String, Written> conversions) {

    static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    Overrides {
        columns = Map.copyOf(columns);
        associations = Map.copyOf(associations);
        conversions = Map.copyOf(conversions);
    }

    /** What a class or member says itself. */
    static Overrides of(Annotations annotations) {
        Map<String, ColumnAnnotation> columns = new HashMap<>();
        for (Written override : annotations.repeated("AttributeOverride")) {
            override.one("column")
                    .ifPresent(column -> columns.put(path(override, "name"), ColumnReader.column(column)));
        }
        Map<String, Association> associations = new HashMap<>();
        for (Written override : annotations.repeated("AssociationOverride")) {
            associations.put(path(override, "name"), Association.of(override));
        }
        Map<String, Written> conversions = new HashMap<>();
        for (Written convert : annotations.repeated("Convert")) {
            conversions.put(path(convert, "attributeName"), convert);
        }
        return new Overrides(columns, associations, conversions);
    }

    /** What is left of this inside the attribute of that name. */
    Overrides below(String name) {
        return new Overrides(below(columns, name), below(associations, name), below(conversions, name));
    }

    /** Both; where both say something, this: the outermost wins. */
    Overrides over(Overrides inner) {
        return new Overrides(
                merged(inner.columns, columns),
                merged(inner.associations, associations),
                merged(inner.conversions, conversions));
    }

    /** What is said of the element, with the {@code value.} that maps need or without. */
    Overrides ofElement() {
        return below("value").over(this);
    }

    /** What is said of the key of a map. */
    Overrides ofKey() {
        return below("key");
    }

    Optional<ColumnAnnotation> column() {
        return Optional.ofNullable(columns.get(""));
    }

    Optional<Association> association() {
        return Optional.ofNullable(associations.get(""));
    }

    Optional<Written> conversion() {
        return Optional.ofNullable(conversions.get(""));
    }

    private static String path(Written written, String member) {
        return written.textOr(member, "");
    }

    private static <V> Map<String, V> below(Map<String, V> all, String name) {
        Map<String, V> inner = new HashMap<>();
        all.forEach((path, value) -> {
            if (path.equals(name)) {
                inner.put("", value);
            } else if (path.startsWith(name + ".")) {
                inner.put(path.substring(name.length() + 1), value);
            }
        });
        return inner;
    }

    private static <V> Map<String, V> merged(Map<String, V> weaker, Map<String, V> stronger) {
        Map<String, V> all = new HashMap<>(weaker);
        all.putAll(stronger);
        return all;
    }

    /** One {@code @AssociationOverride}. */
    record Association(
            List<JoinColumnAnnotation> joinColumns,
            ForeignKeyAnnotation foreignKey,
            @Nullable JoinTableAnnotation joinTable) {

        private static Association of(Written override) {
            return new Association(
                    ColumnReader.joinColumns(override.nested("joinColumns")),
                    ColumnReader.foreignKey(override, "foreignKey"),
                    override.one("joinTable").map(TableReader::joinTable).orElse(null));
        }
    }
}
