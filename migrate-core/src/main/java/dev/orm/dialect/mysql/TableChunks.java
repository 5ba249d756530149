package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several questions in one query, which goes through the tables in chunks: all questions about a few tables, then all about
 * the next. A server that opens a table to tell of it, as MariaDB does, opens each but once, because it keeps so few open.
 * A chunk is what stands between two names, so that the server leaves the others closed.
 *
 * @see <a href="https://mariadb.com/kb/en/optimizing-table_open_cache/">Optimizing table_open_cache</a>
 */
final class TableChunks {
    /** An order within a part of a UNION counts only beside a limit. */
    private static final String ALL = " limit 18446744073709551615";

    private static final int FETCHED_AT_ONCE = 1000;

    private final List<Question> questions;
    private final int width;
    private final List<String> parts = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();

    TableChunks(List<Question> questions) {
        this.questions = questions;
        this.width = questions.stream()
                .mapToInt(question -> question.columns().size())
                .max()
                .orElse(0);
    }

    /**
     * Adds the tables of one schema.
     *
     * @param names in the server's order
     */
    void add(String schema, List<String> names, int size) {
        for (int at = 0; at == 0 || at < names.size(); at += size) {
            String from = at == 0 ? null : names.get(at);
            String to = at + size < names.size() ? names.get(at + size) : null;
            for (int number = 0; number < questions.size(); number++) {
                add(number, schema, from, to);
            }
        }
    }

    private void add(int number, String schema, @Nullable String from, @Nullable String to) {
        Question question = questions.get(number);
        StringBuilder where = new StringBuilder(question.schema()).append(" = ?");
        arguments.add(schema);
        if (from != null) {
            where.append(" and ").append(question.table()).append(" >= ?");
            arguments.add(from);
        }
        if (to != null) {
            where.append(" and ").append(question.table()).append(" < ?");
            arguments.add(to);
        }
        String limit = question.order().isEmpty() ? "" : ALL;
        parts.add("(" + question.sql(List.of(String.valueOf(number)), width, where.toString()) + limit + ")");
    }

    /** The rows that answer each question. */
    Map<Question, Map<TableName, List<Row>>> answers(Connection connection, Catalog catalog) throws SQLException {
        Map<Question, Map<TableName, List<Row>>> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question, new HashMap<>()));
        try (PreparedStatement statement = connection.prepareStatement(String.join("\nunion all\n", parts))) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int index = 0; index < arguments.size(); index++) {
                statement.setString(index + 1, arguments.get(index));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Question question = questions.get(rows.getInt(1));
                    answers.getOrDefault(question, Collections.emptyMap())
                            .computeIfAbsent(
                                    catalog.name(rows.getString(2), rows.getString(3)), missing -> new ArrayList<>())
                            .add(Catalog.row(rows, 4, question.columns().size()));
                }
            }
        }
        return answers;
    }
}
