package dev.orm.schema;

import java.util.Locale;

/** A trigger, rule or policy on a table (or view), with the whole statement that creates it. */
public record Trigger(String name, TableName table, String definition) {

    /** {@code trigger}, {@code rule} or {@code policy}, as SQL calls it. */
    public String kind() {
        String words = definition.strip().toLowerCase(Locale.ROOT);
        return words.startsWith("create policy") ? "policy" : words.startsWith("create rule") ? "rule" : "trigger";
    }

    /** {@code policy own_rows on users} */
    public String label() {
        return kind() + " " + name + " on " + table;
    }
}
