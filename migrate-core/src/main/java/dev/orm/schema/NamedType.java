package dev.orm.schema;

import java.util.List;

/**
 * A type that the database knows by name: an enumeration with its values in order.
 *
 * @param options what a database keeps about it beside the values: its comment, who may use it
 */
public record NamedType(TableName name, List<String> values, Options options) {

    public NamedType {
        values = List.copyOf(values);
    }

    public NamedType(TableName name, List<String> values) {
        this(name, values, Options.none());
    }

    public NamedType withOptions(Options other) {
        return new NamedType(name, values, other);
    }
}
