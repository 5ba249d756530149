package dev.orm.schema;

import org.jspecify.annotations.Nullable;

/** A column. A generated column has no default. */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable GeneratedColumn generated,
        @Nullable String collation,
        @Nullable String comment,
        Options options) {

    public static Column of(String name, SqlType type, boolean nullable) {
        return new Column(name, type, nullable, null, null, null, null, Options.none());
    }

    public boolean isIdentity() {
        return defaultValue instanceof DefaultValue.Identity;
    }

    public Column withName(String other) {
        return new Column(other, type, nullable, defaultValue, generated, collation, comment, options);
    }

    public Column withType(SqlType other) {
        return new Column(name, other, nullable, defaultValue, generated, collation, comment, options);
    }

    public Column withNullable(boolean other) {
        return new Column(name, type, other, defaultValue, generated, collation, comment, options);
    }

    public Column withDefault(@Nullable DefaultValue other) {
        return new Column(name, type, nullable, other, generated, collation, comment, options);
    }

    public Column withGenerated(@Nullable GeneratedColumn other) {
        return new Column(name, type, nullable, defaultValue, other, collation, comment, options);
    }

    public Column withCollation(@Nullable String other) {
        return new Column(name, type, nullable, defaultValue, generated, other, comment, options);
    }

    public Column withComment(@Nullable String other) {
        return new Column(name, type, nullable, defaultValue, generated, collation, other, options);
    }

    public Column withOptions(Options other) {
        return new Column(name, type, nullable, defaultValue, generated, collation, comment, other);
    }
}
