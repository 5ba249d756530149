package dev.orm.session.type;

import java.net.MalformedURLException;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;

/** JDBC's large objects held in memory, and other values that are made of texts. */
final class LargeValues {
    private static final Map<String, Class<?>> PRIMITIVES = Stream.of(
                    boolean.class,
                    byte.class,
                    short.class,
                    int.class,
                    long.class,
                    float.class,
                    double.class,
                    char.class,
                    void.class)
            .collect(Collectors.toMap(Class::getName, Function.identity()));

    private LargeValues() {}

    static Object bytes(Blob blob) {
        try {
            return blob.getBytes(1, (int) blob.length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object blob(Object bytes) {
        try {
            return new SerialBlob((byte[]) bytes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object text(Clob clob) {
        try {
            return clob.length() == 0 ? "" : clob.getSubString(1, (int) clob.length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object clob(Object text) {
        try {
            return new SerialClob(((String) text).toCharArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object url(String where, String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw UnstorableValueException.unreadable(where, text, "URL");
        }
    }

    static Object type(String where, String text) {
        if (PRIMITIVES.containsKey(text)) {
            return PRIMITIVES.get(text);
        }
        return new Classes(List.of())
                .find(text, Thread.currentThread().getContextClassLoader())
                .orElseThrow(() -> UnstorableValueException.unreadable(where, text, "class"));
    }
}
