package dev.orm.session.type;

import dev.orm.schema.SqlType;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.Locale;
import java.util.Set;

/** Texts, as the type of the column takes them. */
final class Texts {
    private static final Set<String> WORDS = Set.of(
            "text", "varchar", "char", "character", "clob", "tinytext", "mediumtext", "longtext", "nvarchar", "citext");

    private Texts() {}

    /** For texts that are made of something else, and hold no odd characters. */
    static ColumnType of(SqlType type, boolean strict) {
        return of(type, strict, "");
    }

    /**
     * @param strict whether a column that is not a text's refuses what is sent as one
     * @param where for messages
     */
    static ColumnType of(SqlType type, boolean strict, String where) {
        if (isLargeObject(type)) {
            return Mapped.of(
                    new Bytes(true),
                    text -> whole(where, (String) text).getBytes(StandardCharsets.UTF_8),
                    bytes -> new String((byte[]) bytes, StandardCharsets.UTF_8));
        }
        boolean untyped = strict && !isText(type);
        return new Direct(
                untyped
                        ? (statement, index, value) ->
                                statement.setObject(index, whole(where, (String) value), Types.OTHER)
                        : (statement, index, value) -> statement.setString(index, whole(where, (String) value)),
                (row, index) -> row.getString(index));
    }

    /** Drivers make a question mark of half a character. */
    static String whole(String where, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                refuseHalf(where, text, at);
                return text;
            }
        }
        return text;
    }

    private static void refuseHalf(String where, String text, int from) {
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.getType(text.codePointAt(at)) == Character.SURROGATE) {
                throw UnstorableValueException.halfCharacter(where, at + 1);
            }
        }
    }

    static boolean isText(SqlType type) {
        return type instanceof SqlType.Varchar
                || type instanceof SqlType.Char
                || type instanceof SqlType.Text
                || type instanceof SqlType.Clob
                || (type instanceof SqlType.Raw raw && WORDS.contains(firstWord(raw.text())));
    }

    /** PostgreSQL's number of a large object. */
    static boolean isLargeObject(SqlType type) {
        return type instanceof SqlType.Raw raw && raw.text().equalsIgnoreCase("oid");
    }

    static String firstWord(String text) {
        return text.strip().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
    }
}
