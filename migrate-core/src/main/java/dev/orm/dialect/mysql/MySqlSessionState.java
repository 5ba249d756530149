package dev.orm.dialect.mysql;

import dev.orm.dialect.SessionState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a session that scripts set, as dumps do, and the database that it is in. Of both servers: where one is
 * not known, it is not told.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/server-system-variable-reference.html">System variables</a>
 */
record MySqlSessionState(@Nullable String database, Map<String, String> variables) implements SessionState {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final List<String> REMEMBERED = List.of(
            "alter_algorithm",
            "big_tables",
            "character_set_client",
            "character_set_connection",
            "character_set_results",
            "check_constraint_checks",
            "collation_connection",
            "cte_max_recursion_depth",
            "default_storage_engine",
            "explicit_defaults_for_timestamp",
            "foreign_key_checks",
            "group_concat_max_len",
            "innodb_lock_wait_timeout",
            "innodb_strict_mode",
            "lc_time_names",
            "lock_wait_timeout",
            "max_execution_time",
            "max_statement_time",
            "old_alter_table",
            "sql_auto_is_null",
            "sql_log_bin",
            "sql_mode",
            "sql_notes",
            "sql_quote_show_create",
            "sql_safe_updates",
            "sql_select_limit",
            "time_zone",
            "transaction_isolation",
            "transaction_read_only",
            "tx_isolation",
            "tx_read_only",
            "unique_checks");

    static MySqlSessionState of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new MySqlSessionState(database(statement), variables(statement));
        }
    }

    @Override
    public void restore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlock tables");
            if (database != null && !database.equals(database(statement))) {
                statement.execute("use `" + database.replace("`", "``") + "`");
            }
            Map<String, String> now = variables(statement);
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                if (!Objects.equals(variable.getValue(), now.get(variable.getKey()))) {
                    statement.execute("set session " + variable.getKey() + " = " + written(variable));
                }
            }
        }
    }

    private static String written(Map.Entry<String, String> variable) {
        String value = variable.getValue();
        boolean none = value.isEmpty() && variable.getKey().startsWith("character_set_");
        return none ? "null" : NUMBER.matcher(value).matches() ? value : "'" + value.replace("'", "''") + "'";
    }

    private static Map<String, String> variables(Statement statement) throws SQLException {
        String names = REMEMBERED.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        Map<String, String> values = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("show session variables where variable_name in (" + names + ")")) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
        }
        return values;
    }

    private static @Nullable String database(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select database()")) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
