package dev.orm.sql;

import org.jspecify.annotations.Nullable;

/** What a statement calls an object: its schema (null where it names none) and its name, without quotes. */
public record ObjectName(@Nullable String schema, String name) {

    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
