package dev.orm.dialect.mysql;

import dev.orm.dialect.InspectionScope;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks {@code information_schema}, one question about all tables at a time. */
final class Catalog {
    /** Which part of the tables that a server keeps open is left to other sessions. */
    private static final int LEFT_TO_OTHERS = 4;

    /** Each has files of its own while the query lasts. */
    private static final int MOST_CHUNKS = 20;

    private final Connection connection;
    private final String current;
    private final int kept;
    private final List<String> schemas;
    private final @Nullable Set<TableName> only;

    /** @param kept how many tables the server keeps open */
    private Catalog(Connection connection, String current, int kept, InspectionScope scope) {
        this.connection = connection;
        this.current = current;
        this.kept = kept;
        this.schemas = scope.schemas().isEmpty() ? List.of(current) : scope.schemas();
        this.only = scope.only();
    }

    static Catalog of(Connection connection, InspectionScope scope) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(database(), ''), @@table_open_cache");
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return new Catalog(connection, answer.getString(1), answer.getInt(2), scope);
        }
    }

    /** The connection's database; empty where it has none. */
    static String currentSchema(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select database()");
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            String name = answer.getString(1);
            return name == null ? "" : name;
        }
    }

    String current() {
        return current;
    }

    TableName name(String schema, String table) {
        return new TableName(schema.equals(current) ? null : schema, table);
    }

    /** The rows that answer a question, by the table that they are about. */
    Map<TableName, List<Row>> rows(Question question) throws SQLException {
        Set<TableName> wanted = only;
        String where = question.schema() + " in (" + marks(schemas.size()) + ")"
                + (wanted == null ? "" : " and " + question.table() + " in (" + marks(wanted.size()) + ")");
        List<String> arguments = new ArrayList<>(schemas);
        if (wanted != null) {
            wanted.forEach(name -> arguments.add(name.name()));
        }
        return wanted != null && wanted.isEmpty()
                ? Map.of()
                : ask(question.sql(List.of(), question.columns().size(), where), arguments);
    }

    /**
     * The rows that answer each of several questions.
     *
     * @param tables all there are, in the server's order
     * @param opened whether the server opens a table to tell of it
     */
    Map<Question, Map<TableName, List<Row>>> rows(
            List<Question> questions, Collection<TableName> tables, boolean opened) throws SQLException {
        if (opened && only == null) {
            TableChunks chunks = new TableChunks(questions);
            for (String schema : schemas) {
                List<String> names = names(schema, tables);
                chunks.add(schema, names, Math.max(kept - kept / LEFT_TO_OTHERS, names.size() / MOST_CHUNKS + 1));
            }
            return chunks.answers(connection, this);
        }
        Map<Question, Map<TableName, List<Row>>> answers = new HashMap<>();
        for (Question question : questions) {
            answers.put(question, rows(question));
        }
        return answers;
    }

    private List<String> names(String schema, Collection<TableName> tables) {
        String said = schema.equals(current) ? null : schema;
        return tables.stream()
                .filter(table -> Objects.equals(table.schema(), said))
                .map(TableName::name)
                .toList();
    }

    /** All views: which tables they mention is told by their texts. */
    Map<TableName, List<Row>> views(String columns) throws SQLException {
        return ask(
                "select table_schema, table_name, " + columns + " from information_schema.views where table_schema in ("
                        + marks(schemas.size()) + ") order by 1, 2",
                schemas);
    }

    @Nullable
    Set<TableName> only() {
        return only;
    }

    /** The same for a view that knows only names of constraints. */
    Map<TableName, List<Row>> constraints(String view, String columns) throws SQLException {
        String sql = "select constraint_schema, constraint_name, " + columns + " from information_schema." + view
                + " where constraint_schema in (" + marks(schemas.size()) + ")";
        return ask(sql, schemas);
    }

    List<Row> ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row(answer, 1, answer.getMetaData().getColumnCount()));
            }
            return rows;
        }
    }

    private Map<TableName, List<Row>> ask(String sql, List<String> arguments) throws SQLException {
        Map<TableName, List<Row>> found = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < arguments.size(); index++) {
                statement.setString(index + 1, arguments.get(index));
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    TableName table = name(answer.getString(1), answer.getString(2));
                    found.computeIfAbsent(table, missing -> new ArrayList<>())
                            .add(row(answer, 3, answer.getMetaData().getColumnCount() - 2));
                }
            }
        }
        return found;
    }

    /** So many values of a row, from a column on. */
    static Row row(ResultSet answer, int from, int count) throws SQLException {
        List<@Nullable String> values = new ArrayList<>(count);
        for (int index = from; index < from + count; index++) {
            values.add(answer.getString(index));
        }
        return new Row(values);
    }

    private static String marks(int count) {
        return Collections.nCopies(count, "?").stream().collect(Collectors.joining(", "));
    }

    /** What was asked for of one object, in the order of the question. */
    record Row(List<@Nullable String> values) {

        @Nullable
        String nullable(int index) {
            return values.get(index);
        }

        String text(int index) {
            String value = values.get(index);
            return value == null ? "" : value;
        }

        int number(int index) {
            return Integer.parseInt(text(index));
        }

        boolean is(int index, String word) {
            return text(index).equalsIgnoreCase(word);
        }
    }
}
