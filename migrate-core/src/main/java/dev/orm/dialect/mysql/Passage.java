package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How values come from one type to another that the server does not bring there by itself: over a third, which holds both,
 * and an UPDATE in it.
 *
 * @param between the third type
 * @param value what the column's name stands for where values change; null: what a fill says
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/miscellaneous-functions.html#function_uuid-to-bin">UUID_TO_BIN</a>
 */
record Passage(SqlType between, @Nullable String value) {
    private static final SqlType UUID = new SqlType.Raw("binary(16)");
    private static final int DIGITS = 32;
    private static final int WITH_HYPHENS = 36;
    private static final int WITH_BRACES = 38;
    private static final Pattern CHAR = Pattern.compile("char\\((\\d+)\\)");
    private static final String TO_BYTES = "uuid_to_bin(%s)";
    private static final Set<String> WIDE = Set.of("ucs2", "utf16", "utf16le", "utf32");
    private static final int WIDEST = 4;

    static Optional<Passage> of(Operation.AlterColumn operation, Features features) {
        SqlType from = operation.before().type();
        SqlType into = operation.after().type();
        if (operation.converts()) {
            return from instanceof SqlType.Enumeration old && into instanceof SqlType.Enumeration fresh
                    ? between(old, fresh)
                    : Optional.empty();
        }
        if (features.uuids()) {
            return Optional.empty();
        }
        if (from.equals(UUID) && holdsUuids(into)) {
            boolean hyphens = length(into) >= WITH_HYPHENS;
            return Optional.of(new Passage(
                    new SqlType.Varbinary(hyphens ? WITH_HYPHENS : DIGITS),
                    hyphens ? "bin_to_uuid(%s)" : "lower(hex(%s))"));
        }
        return becomesUuid(operation, features)
                ? Optional.of(new Passage(new SqlType.Varbinary(WITH_BRACES), TO_BYTES))
                : Optional.empty();
    }

    /** The same from or to a text of that character set: the bytes between are its own. */
    Passage through(String charset) {
        if (!WIDE.contains(charset) || !(between instanceof SqlType.Varbinary)) {
            return this;
        }
        String into = " using " + charset + ")";
        return new Passage(
                new SqlType.Varbinary(WITH_BRACES * WIDEST),
                TO_BYTES.equals(value) ? toBytes("convert(%s" + into, charset) : "convert(" + value + into);
    }

    /** The bytes of a UUID from a text of that character set; the function reads letters of one byte alone. */
    static String toBytes(String text, String charset) {
        return TO_BYTES.formatted(WIDE.contains(charset) ? "convert(" + text + " using ascii)" : text);
    }

    /** Whether texts become the bytes of UUIDs, without a person's word on how. */
    static boolean becomesUuid(Operation.AlterColumn operation, Features features) {
        return !features.uuids()
                && !operation.converts()
                && operation.after().type().equals(UUID)
                && holdsUuids(operation.before().type());
    }

    /** Whether a UUID becomes its text, and all of it. */
    static boolean isWritten(SqlType before, SqlType after, Features features) {
        return features.uuids()
                ? before instanceof SqlType.Uuid && length(after) >= WITH_HYPHENS
                : before.equals(UUID) && holdsUuids(after);
    }

    /** Values that come by a fill may be none of the type from before. */
    private static Optional<Passage> between(SqlType.Enumeration old, SqlType.Enumeration fresh) {
        Set<String> values = new LinkedHashSet<>(old.values());
        return values.addAll(fresh.values())
                ? Optional.of(new Passage(
                        new SqlType.Enumeration(null, values.stream().toList(), null), null))
                : Optional.empty();
    }

    private static boolean holdsUuids(SqlType type) {
        return length(type) >= DIGITS;
    }

    private static int length(SqlType type) {
        if (type instanceof SqlType.Varchar text) {
            return text.length() == null ? WITH_BRACES : text.length();
        }
        if (type instanceof SqlType.Char text) {
            return text.length() == null ? 1 : text.length();
        }
        Matcher raw = CHAR.matcher(type instanceof SqlType.Raw named ? named.text() : "");
        return raw.matches() ? Integer.parseInt(raw.group(1)) : type instanceof SqlType.Clob ? WITH_BRACES : 0;
    }

    /** The column while values change. */
    Column column(Operation.AlterColumn operation) {
        Column after = operation.after();
        boolean text = between instanceof SqlType.Enumeration;
        Column column = text ? after.withType(between) : Column.of(after.name(), between, true);
        return column.withNullable(operation.before().nullable())
                .withDefault(null)
                .withComment(null);
    }

    /** The expression, of a column as SQL. */
    Optional<String> of(String column) {
        return Optional.ofNullable(value).map(pattern -> pattern.formatted(column));
    }
}
