package dev.orm.session.type;

import dev.orm.mapping.BasicType;
import dev.orm.schema.SqlType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** Several values in one column: an array where the database has them, JSON, or Java's own serialization. */
record ArrayTypes(Classes classes, String where, SqlType column) {

    ColumnType of(BasicType.Array type, String javaType) {
        Elements elements = new Elements(classes, where, type.element());
        ColumnType lists;
        if (column instanceof SqlType.Array array) {
            lists = arrays(elements.checked(), array);
        } else if (column instanceof SqlType.Json) {
            elements.checked();
            lists = Mapped.of(
                    Texts.of(column, false),
                    value -> elements.json((List<?>) value),
                    text -> elements.ofJson((String) text));
        } else {
            lists = new Serialization(classes, where).in(new Bytes(false));
        }
        return new Mapped(
                lists,
                ArrayTypes::list,
                value -> as(javaType, elements, (List<?>) value),
                value -> as(javaType, elements, list(value)));
    }

    private static ColumnType arrays(Elements elements, SqlType.Array array) {
        String name = elements.sqlName(array.element());
        return new Direct(
                (statement, index, value) -> statement.setArray(
                        index, statement.getConnection().createArrayOf(name, elements.stored((List<?>) value))),
                (row, index) -> {
                    java.sql.Array stored = row.getArray(index);
                    return stored == null ? null : elements.ofStored((Object[]) stored.getArray());
                });
    }

    private static List<Object> list(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        Object[] boxed = new Object[Array.getLength(value)];
        Arrays.setAll(boxed, index -> Array.get(value, index));
        return new ArrayList<>(Arrays.asList(boxed));
    }

    private static Object as(String javaType, Elements elements, List<?> values) {
        return switch (javaType) {
            case "java.util.List", "java.util.Collection" -> new ArrayList<>(values);
            case "java.util.Set" -> new LinkedHashSet<>(values);
            case "java.util.SortedSet" -> new TreeSet<>(values);
            default -> elements.array(javaType.substring(0, javaType.length() - 2), values);
        };
    }
}
