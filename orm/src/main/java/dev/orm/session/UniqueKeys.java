package dev.orm.session;

import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What may be in one row only, as the model says. */
final class UniqueKeys {
    private final Map<TableName, List<List<String>>> columns = new HashMap<>();
    private final Map<EntityType, List<UniqueKey>> known = new ConcurrentHashMap<>();

    UniqueKeys(Schema schema) {
        schema.tables().forEach(table -> columns.put(table.name(), columns(table)));
    }

    private static List<List<String>> columns(Table table) {
        return Stream.concat(
                        table.uniques().stream().map(unique -> unique.parts()),
                        table.indexes().stream().filter(Index::unique).map(Index::parts))
                .map(IndexPart::columnNames)
                .distinct()
                .toList();
    }

    /** Those of all the tables that hold its rows. */
    List<UniqueKey> of(EntityType type) {
        return known.computeIfAbsent(type, this::found);
    }

    private List<UniqueKey> found(EntityType type) {
        List<UniqueKey> keys = new ArrayList<>();
        for (TableRow table : type.tables()) {
            Map<String, TableRow.Target> targets = new HashMap<>();
            table.columns().forEach(target -> targets.put(target.column(), target));
            columns.getOrDefault(table.table(), List.of()).stream()
                    .filter(names -> !names.isEmpty() && targets.keySet().containsAll(names))
                    .map(names -> new UniqueKey(
                            table.table(), names.stream().map(targets::get).toList()))
                    .forEach(keys::add);
        }
        return List.copyOf(keys);
    }
}
