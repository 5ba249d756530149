package dev.orm.dialect.mysql;

import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.Inspector;
import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tables from {@code information_schema} with eleven questions at most, however many tables there are. MariaDB is
 * asked six, one of them again for each lot of tables that it keeps open, and one more for all spatial columns. The
 * parsers of FULLTEXT indexes are a detail.
 */
public class MySqlInspector implements Inspector {
    private static final Question TABLES = new Question(
            "tables",
            "table_schema",
            "table_name",
            List.of("table_type", "engine", "table_collation", "table_comment"),
            "",
            "table_name");

    private final ServerFacts facts;

    public MySqlInspector(ServerFacts facts) {
        this.facts = facts;
    }

    @Override
    public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
        Catalog catalog = Catalog.of(connection, scope);
        Map<TableName, List<Row>> tables = catalog.rows(TABLES);
        TableRows rows = TableRows.read(catalog, facts, tables.keySet());
        List<Table> read = new ArrayList<>();
        List<TableName> sequences = new ArrayList<>();
        tables.forEach((name, found) -> {
            String type = found.get(0).text(0);
            if (type.equals("SEQUENCE")) {
                sequences.add(name);
            } else if (type.equals("BASE TABLE") || type.equals("SYSTEM VERSIONED")) {
                read.add(rows.table(name, found.get(0)));
            }
        });
        StoredPrograms programs = new StoredPrograms(catalog, facts, rows::columnNames);
        List<View> views = programs.views();
        List<Trigger> triggers = programs.triggers();
        List<Table> named = ReferencedColumns.asNamed(read);
        return Schema.of(facts.features().spatialReferences() ? named : SpatialReferences.added(named, catalog))
                .withSequences(sequences(connection, sequences))
                .withViews(views)
                .withTriggers(triggers);
    }

    /** With the parsers of their FULLTEXT indexes. */
    @Override
    public Schema detailed(Connection connection, Schema read, Set<TableName> tables) throws SQLException {
        FullTextParsers parsers = new FullTextParsers(connection, new MySqlDdl(facts));
        List<Table> detailed = new ArrayList<>();
        for (Table table : read.tables()) {
            detailed.add(tables.contains(table.name()) ? parsers.added(table) : table);
        }
        return read.withTables(detailed);
    }

    @Override
    public Schema whole(Connection connection, Schema read, List<Operation> operations) throws SQLException {
        Schema views = facts.features().viewAlgorithms()
                ? read
                : new ViewAlgorithms(connection, facts).added(read, operations);
        return new ShownTriggers(connection, facts).added(views, operations);
    }

    /** The sequences of those names, asked for all at once. */
    protected List<Sequence> sequences(Connection connection, List<TableName> names) throws SQLException {
        return List.of();
    }
}
