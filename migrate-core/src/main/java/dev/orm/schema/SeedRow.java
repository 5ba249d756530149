package dev.orm.schema;

import java.util.List;

/** A row that a table must hold to do its work: the counter of an id generator. Not compared with the database's rows. */
public record SeedRow(List<String> columns, List<DefaultValue.Literal> values) {

    public SeedRow {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }
}
