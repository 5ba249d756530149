package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads checks. Where JSON is a text, the check that makes a text JSON is the column's type. */
final class CheckRows {
    private static final String JSON_COLLATION = "utf8mb4_bin";
    private static final Question CHECKS = new Question(
            "check_constraints",
            "constraint_schema",
            "table_name",
            List.of("constraint_name", "check_clause", "level", "'YES'"),
            "",
            "");
    private static final Question CONSTRAINTS = new Question(
            "table_constraints",
            "table_schema",
            "table_name",
            List.of("constraint_name", "enforced"),
            "constraint_type = 'CHECK'",
            "constraint_name");

    private final ServerFacts facts;
    private final ExpressionText texts;
    private final Map<TableName, List<Row>> checks;

    private CheckRows(ServerFacts facts, Map<TableName, List<Row>> checks) {
        this.facts = facts;
        this.texts = new ExpressionText(MySqlSyntax.of(facts));
        this.checks = checks;
    }

    /** What to ask for, where one view tells all. */
    static Optional<Question> question(ServerFacts facts) {
        return facts.features().checks() && facts.features().checkTables() ? Optional.of(CHECKS) : Optional.empty();
    }

    static CheckRows of(Catalog catalog, Map<Question, Map<TableName, List<Row>>> answers, ServerFacts facts)
            throws SQLException {
        boolean asked = question(facts).isPresent() || !facts.features().checks();
        return new CheckRows(facts, asked ? answers.getOrDefault(CHECKS, Map.of()) : joined(catalog));
    }

    /** MySQL says a check's text in one view and its table in another; names are the schema's. */
    private static Map<TableName, List<Row>> joined(Catalog catalog) throws SQLException {
        Map<TableName, List<Row>> texts = catalog.constraints("check_constraints", "check_clause");
        Map<TableName, List<Row>> checks = new HashMap<>();
        catalog.rows(CONSTRAINTS).forEach((table, rows) -> {
            List<Row> found = new ArrayList<>();
            for (Row row : rows) {
                String text = texts.getOrDefault(table.withName(row.text(0)), List.of()).stream()
                        .findFirst()
                        .map(clause -> clause.text(0))
                        .orElse("");
                found.add(new Row(List.of(row.text(0), Literals.unescaped(text), "Table", row.text(1))));
            }
            checks.put(table, found);
        });
        return checks;
    }

    /**
     * Adds the checks of a table whose columns were read, and turns texts that are JSON into JSON.
     *
     * @param collation of the table
     */
    void add(TableName name, TableBuilder table, List<Column> columns, String collation) {
        List<Column> all = new ArrayList<>(columns);
        for (Row row : checks.getOrDefault(name, List.of())) {
            boolean ofColumn = row.is(2, "Column");
            if (ofColumn && foldsJson(all, row, collation)) {
                continue;
            }
            String text = texts.readable(row.text(1));
            table.add(
                    ofColumn
                            ? new CheckConstraint(null, text, Options.none().with(OptionKeys.COLUMN, row.text(0)))
                            : new CheckConstraint(Name.given(row.text(0)), text, enforcement(row)));
        }
        table.columns(all);
    }

    private static Options enforcement(Row row) {
        return row.is(3, "NO") ? Options.none().with(OptionKeys.NOT_ENFORCED, "") : Options.none();
    }

    private boolean foldsJson(List<Column> columns, Row check, String collation) {
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            boolean json = facts.features().jsonIsText()
                    && column.name().equalsIgnoreCase(check.text(0))
                    && column.type().equals(new SqlType.Clob(null))
                    && texts.canonical(check.text(1))
                            .equals(texts.canonical(
                                    "json_valid(`" + column.name().replace("`", "``") + "`)"));
            if (json && isJsonCollation(column, collation)) {
                columns.set(index, column.withType(new SqlType.Json()).withCollation(null));
                return true;
            }
        }
        return false;
    }

    private static boolean isJsonCollation(Column column, String ofTable) {
        return JSON_COLLATION.equals(column.collation() == null ? ofTable : column.collation());
    }
}
