package dev.orm.diff;

import dev.orm.schema.Column;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One thing that can be said about a column; {@code orm:made} records each by itself, and silence keeps each by itself. */
enum Aspect {
    TYPE,
    NULLABLE,
    DEFAULT,
    GENERATED,
    COLLATE,
    COMMENT,
    OPTION;

    /** As flags and messages name it. */
    String word() {
        return this == NULLABLE ? "not-null" : name().toLowerCase(Locale.ROOT);
    }

    /** What a definition says where there is none of it: {@code no default}. */
    String none() {
        return "no " + name().toLowerCase(Locale.ROOT);
    }

    boolean same(Column left, Column right) {
        return Objects.equals(value(left), value(right));
    }

    /** The column with this aspect of another column. */
    Column copy(Column from, Column into) {
        return switch (this) {
            case TYPE -> into.withType(from.type());
            case NULLABLE -> into.withNullable(from.nullable());
            case DEFAULT -> into.withDefault(from.defaultValue());
            case GENERATED -> into.withGenerated(from.generated());
            case COLLATE -> into.withCollation(from.collation());
            case COMMENT -> into.withComment(from.comment());
            case OPTION -> into.withOptions(from.options());
        };
    }

    private Object value(Column column) {
        return switch (this) {
            case TYPE -> column.type();
            case NULLABLE -> column.nullable();
            case DEFAULT -> Optional.ofNullable(column.defaultValue());
            case GENERATED -> Optional.ofNullable(column.generated());
            case COLLATE -> Optional.ofNullable(column.collation());
            case COMMENT -> Optional.ofNullable(column.comment());
            case OPTION -> column.options();
        };
    }

    /** The aspect that a definition's phrase is about, by its first word; empty: the word opens no phrase. */
    static Optional<Aspect> opening(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "type" -> Optional.of(TYPE);
            case "null", "not", "nullable" -> Optional.of(NULLABLE);
            case "default", "identity" -> Optional.of(DEFAULT);
            case "generated" -> Optional.of(GENERATED);
            case "collate" -> Optional.of(COLLATE);
            case "comment" -> Optional.of(COMMENT);
            case "option" -> Optional.of(OPTION);
            default -> Optional.empty();
        };
    }
}
