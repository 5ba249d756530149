package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.OnDelete;
import dev.orm.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A primary key that is a foreign key: of a JOINED subclass, of a secondary table. */
final class SharedKey {
    private SharedKey() {}

    static void draw(
            Mapping mapping,
            TableDraft table,
            String member,
            List<Column> key,
            EntityMapping referenced,
            ForeignKeyAnnotation written,
            @Nullable OnDelete onDelete) {
        List<MappedColumn> columns = key.stream()
                .map(column -> MappedColumn.of(column.name(), JoinColumns.referring(column.type()), false))
                .toList();
        Join join = new Join(
                columns,
                mapping.tables().of(referenced),
                mapping.keys().columns(referenced).stream().map(Column::name).toList(),
                true);
        columns.forEach(column -> table.add(member, column));
        table.primaryKey(join.columnNames());
        ForeignKeys.of(join, written, onDelete).ifPresent(table::add);
    }
}
