package dev.orm.dialect.mysql;

import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ServerNormalizer;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks with one temporary table per table, which commits nothing; an expression that spoils it is asked about by itself.
 */
public final class MySqlServerNormalizer implements ServerNormalizer {
    /** Access denied: to the database, to the table, for lack of a privilege. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1227);

    private final ServerFacts facts;

    public MySqlServerNormalizer(ServerFacts facts) {
        this.facts = facts;
    }

    @Override
    public Answers ask(Connection connection, Schema lowered, Set<ExpressionSite> sites) throws SQLException {
        Map<ExpressionSite, String> texts = new HashMap<>();
        Map<ExpressionSite, DefaultValue> defaults = new HashMap<>();
        for (Map.Entry<TableName, List<ExpressionSite>> asked : byTable(sites).entrySet()) {
            Optional<Table> table = lowered.table(asked.getKey());
            if (table.isPresent()) {
                ScratchTable scratch = new ScratchTable(connection, facts, table.get(), texts, defaults);
                Optional<SQLException> failure = scratch.ask(asked.getValue());
                if (failure.isPresent() && DENIED.contains(failure.get().getErrorCode())) {
                    return Answers.refused("the account may not create temporary tables, so expressions are compared"
                            + " word for word; it needs the privilege CREATE TEMPORARY TABLES");
                }
                if (failure.isPresent()) {
                    askOneByOne(scratch, asked.getValue());
                }
            }
        }
        return new Answers(texts, defaults, Optional.empty());
    }

    private static void askOneByOne(ScratchTable scratch, List<ExpressionSite> sites) throws SQLException {
        for (ExpressionSite site : sites) {
            scratch.ask(List.of(site));
        }
    }

    private static Map<TableName, List<ExpressionSite>> byTable(Set<ExpressionSite> sites) {
        Map<TableName, List<ExpressionSite>> tables = new LinkedHashMap<>();
        for (ExpressionSite site : sites) {
            tables.computeIfAbsent(site.table(), missing -> new ArrayList<>()).add(site);
        }
        return tables;
    }
}
