package dev.orm.schema;

import java.util.List;

/** A type that the database knows by name: an enumeration with its values in order. */
public record NamedType(TableName name, List<String> values) {

    public NamedType {
        values = List.copyOf(values);
    }
}
