package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.SecondaryTableAnnotation;
import dev.orm.schema.TableName;
import java.util.List;

/** Which of an entity's tables a fragment lies in: its own, or a secondary one of it or of an entity above it. */
record FragmentTables(TableNames tables, Hierarchies hierarchies) {

    TableName table(EntityMapping entity, Fragment fragment) {
        TableName own = tables.of(entity);
        String written = fragment.table();
        if (written == null || written.isEmpty() || isCalled(own, written)) {
            return own;
        }
        return secondary(entity).stream()
                .filter(table -> isCalled(table, written))
                .findFirst()
                .orElseThrow(() -> UnknownNameException.secondaryTable(
                        fragment.member(),
                        written,
                        entity.className(),
                        secondary(entity).stream().map(TableName::name).toList()));
    }

    TableName of(SecondaryTableAnnotation written) {
        return tables.of(written.table(), "");
    }

    private List<TableName> secondary(EntityMapping entity) {
        return hierarchies.lineage(entity).stream()
                .flatMap(level -> level.secondaryTables().stream())
                .map(this::of)
                .toList();
    }

    private boolean isCalled(TableName table, String written) {
        return table.name().equalsIgnoreCase(tables.naming().physical(written));
    }
}
