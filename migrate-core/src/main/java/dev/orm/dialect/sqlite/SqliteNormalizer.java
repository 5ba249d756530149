package dev.orm.dialect.sqlite;

import dev.orm.dialect.CounterTable;
import dev.orm.dialect.Normalizer;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two schemas that mean the same to SQLite become equal; found token by token, without asking it. */
final class SqliteNormalizer implements Normalizer {

    @Override
    public Schema normalize(Schema lowered) {
        Map<String, Table> tables = lowered.tables().stream()
                .collect(Collectors.toMap(
                        table -> Names.folded(table.name().name()), table -> table, (first, second) -> first));
        References references = new References(name -> Optional.ofNullable(tables.get(name)));
        List<Table> normalized = lowered.tables().stream()
                .map(table -> new TableNormalizer(references.complete(CounterTable.stored(table))).normalized())
                .toList();
        return lowered.withTables(normalized)
                .withViews(lowered.views().stream()
                        .map(view -> new View(view.name(), ComparableText.of(view.definition())))
                        .toList())
                .withTriggers(lowered.triggers().stream()
                        .map(trigger ->
                                new Trigger(trigger.name(), trigger.table(), ComparableText.of(trigger.definition())))
                        .toList());
    }
}
