package dev.orm.dialect.mysql;

import dev.orm.dialect.CounterTable;
import dev.orm.dialect.Normalizer;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

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
        UnaryOperator<SqlType> types = types();
        return lowered.withTables(lowered.tables().stream()
                        .map(table ->
                                new TableNormalizer(CounterTable.stored(table), tables, facts, types).normalized())
                        .toList())
                .withViews(lowered.views().stream()
                        .map(view -> view.withDefinition(texts.canonical(view.definition())))
                        .toList());
    }

    /** Each type under its one name; many columns are of few types, so that each is read once. */
    private UnaryOperator<SqlType> types() {
        MySqlTypeNames names = new MySqlTypeNames(facts);
        Map<SqlType, SqlType> known = new HashMap<>();
        return type -> known.computeIfAbsent(type, unknown -> names.read(names.spell(unknown)));
    }
}
