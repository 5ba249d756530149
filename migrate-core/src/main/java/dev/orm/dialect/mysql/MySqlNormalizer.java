package dev.orm.dialect.mysql;

import dev.orm.dialect.Normalizer;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.View;
import java.util.HashMap;
import java.util.Map;

/** Two schemas that mean the same to the server become equal; found token by token, without asking it. */
public final class MySqlNormalizer implements Normalizer {
    private final ServerFacts facts;

    public MySqlNormalizer(ServerFacts facts) {
        this.facts = facts;
    }

    @Override
    public Schema normalize(Schema lowered) {
        Map<TableName, Table> tables = new HashMap<>();
        lowered.tables().forEach(table -> tables.put(table.name(), table));
        ExpressionText texts = new ExpressionText(MySqlSyntax.of(facts));
        return lowered.withTables(lowered.tables().stream()
                        .map(table -> new TableNormalizer(table, tables, facts).normalized())
                        .toList())
                .withViews(lowered.views().stream()
                        .map(view -> new View(view.name(), texts.canonical(view.definition())))
                        .toList());
    }
}
