package dev.orm.schema;

import java.util.Locale;

/** A trigger, rule or policy on a table (or view), with the whole statement that creates it. */
public record Trigger(String name, TableName table, String definition, Making making) {

    /** One that means the same in every session. */
    public Trigger(String name, TableName table, String definition) {
        this(name, table, definition, Making.any());
    }

    public Trigger withTable(TableName other) {
        return new Trigger(name, other, definition, making);
    }

    public Trigger withDefinition(String other) {
        return new Trigger(name, table, other, making);
    }

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
