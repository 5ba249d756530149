package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.TableName;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many tables are a chunk, each is told of once, and its rows come in their order. */
@Tag("mariadb")
class TableChunksTest {
    private static final Question COLUMNS = new Question(
            "columns", "table_schema", "table_name", List.of("column_name", "is_nullable"), "", "ordinal_position");
    private static final Question KEYS = new Question(
            "key_column_usage",
            "table_schema",
            "table_name",
            List.of("column_name"),
            "constraint_name = 'PRIMARY'",
            "constraint_name, ordinal_position");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 100})
    void tellsOfEveryTableOnce(int size) throws SQLException {
        try (TestDatabase database = TestServers.mariadb();
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("`a`", "`A`", "`a b`", "`ab`", "`%`", "`ä`", "`zz`")) {
                statement.execute("create table " + table + " (z integer, a integer not null, primary key (a, z))");
            }
            Catalog catalog = Catalog.of(connection, InspectionScope.current());
            List<String> names = catalog
                    .rows(new Question("tables", "table_schema", "table_name", List.of("engine"), "", "table_name"))
                    .keySet()
                    .stream()
                    .map(TableName::name)
                    .toList();
            TableChunks chunks = new TableChunks(List.of(COLUMNS, KEYS));
            chunks.add(database.name(), names, size);

            Map<Question, Map<TableName, List<Row>>> answers = chunks.answers(connection, catalog);

            assertThat(names).hasSize(7);
            assertThat(answers).isEqualTo(Map.of(COLUMNS, catalog.rows(COLUMNS), KEYS, catalog.rows(KEYS)));
            assertThat(answers.get(COLUMNS).get(TableName.of("A")))
                    .extracting(row -> row.text(0))
                    .containsExactly("z", "a");
        }
    }

    @Test
    void asksOfADatabaseWithoutTables() throws SQLException {
        try (TestDatabase database = TestServers.mariadb();
                Connection connection = database.open()) {
            Catalog catalog = Catalog.of(connection, InspectionScope.current());
            TableChunks chunks = new TableChunks(List.of(COLUMNS));
            chunks.add(database.name(), List.of(), 5);

            assertThat(chunks.answers(connection, catalog)).isEqualTo(Map.of(COLUMNS, Map.of()));
        }
    }
}
