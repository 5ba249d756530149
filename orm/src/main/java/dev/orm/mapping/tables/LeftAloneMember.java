package dev.orm.mapping.tables;

import dev.orm.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member with an annotation that is not understood: what it stands for in the database is neither made nor dropped.
 *
 * @param member class and name
 * @param annotation that was not understood
 * @param table that holds its columns
 * @param columns by their names in the database, as far as the annotations tell
 * @param tables of its own, as far as the annotations tell
 * @param id whether it is (part of) the primary key: then the table is asked for without one
 */
public record LeftAloneMember(
        String member, String annotation, TableName table, List<String> columns, List<TableName> tables, boolean id) {

    public LeftAloneMember {
        columns = List.copyOf(columns);
        tables = List.copyOf(tables);
    }

    /** {@code table.column} of each column, and the tables. */
    List<String> names() {
        return Stream.concat(
                        columns.stream().map(column -> table + "." + column),
                        tables.stream().map(TableName::toString))
                .toList();
    }
}
