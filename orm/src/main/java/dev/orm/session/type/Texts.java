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

    /**
     * @param strict whether a column that is not a text's refuses what is sent as one
     */
    static ColumnType of(SqlType type, boolean strict) {
        if (isLargeObject(type)) {
            return Mapped.of(
                    new Bytes(true),
                    text -> ((String) text).getBytes(StandardCharsets.UTF_8),
                    bytes -> new String((byte[]) bytes, StandardCharsets.UTF_8));
        }
        boolean untyped = strict && !isText(type);
        return new Direct(
                untyped
                        ? (statement, index, value) -> statement.setObject(index, value, Types.OTHER)
                        : (statement, index, value) -> statement.setString(index, (String) value),
                (row, index) -> row.getString(index));
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
