package dev.orm.session.type;

import dev.orm.schema.SqlType;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts in a column of SQLite that is no text's: what looks like a number is stored as one.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html#determination_of_column_affinity">Affinity</a>
 */
record NumberLikeTexts(String where) {
    private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,17}");
    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9]\\d{0,6})\\.\\d{0,6}[1-9]");

    static boolean concern(SqlType column) {
        return column instanceof SqlType.Raw raw
                && Stream.of("char", "clob", "text", "blob")
                        .noneMatch(raw.text().toLowerCase(Locale.ROOT)::contains);
    }

    ColumnType in(ColumnType texts) {
        return Mapped.of(texts, text -> checked((String) text), Function.identity());
    }

    private String checked(String text) {
        boolean kept = !NUMBER.matcher(text).matches()
                || WHOLE.matcher(text).matches()
                || FRACTION.matcher(text).matches();
        if (!kept) {
            throw UnstorableValueException.becomesNumber(where, text);
        }
        return text;
    }
}
