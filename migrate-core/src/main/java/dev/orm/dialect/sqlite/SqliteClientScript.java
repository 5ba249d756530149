package dev.orm.dialect.sqlite;

import dev.orm.dialect.ClientScript;
import dev.orm.dialect.TableCondition;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A file for {@code sqlite3}.
 *
 * @see <a href="https://www.sqlite.org/cli.html">The command line shell</a>
 */
final class SqliteClientScript implements ClientScript {
    private static final String UNBROKEN = "not exists (select 1 from pragma_foreign_key_check)";

    @Override
    public List<String> opening() {
        return List.of("-- run with: sqlite3 FILE < this file", ".bail on");
    }

    @Override
    public List<String> begin(boolean foreignKeys) {
        return List.of("pragma foreign_keys = " + (foreignKeys ? "on" : "off") + ";", "begin immediate;");
    }

    /** On a line of its own, since the statement may end in a comment. */
    @Override
    public String statement(String sql) {
        return sql + "\n;";
    }

    @Override
    public String guard(String condition, String sentence) {
        return "select case when " + condition + " then 'ok' else json_extract('{}', "
                + SqliteSyntax.SYNTAX.literal(sentence) + ") end;";
    }

    @Override
    public Optional<TableCondition> rebuildCondition() {
        return Optional.of(SqliteClientScript::sameAs);
    }

    private static String sameAs(Connection replica, TableName table) throws SQLException {
        String definitions = definitions(table);
        try (PreparedStatement query = replica.prepareStatement("select " + definitions);
                ResultSet row = query.executeQuery()) {
            String now = row.next() ? row.getString(1) : null;
            return definitions + " = " + SqliteSyntax.SYNTAX.literal(now == null ? "" : now);
        }
    }

    /** The table, its indexes and triggers, and the views that mention it. */
    private static String definitions(TableName table) {
        String name = SqliteSyntax.SYNTAX.literal(table.name());
        return "(select group_concat(sql, char(10)) from (select sql from sqlite_master where sql is not null"
                + " and (lower(tbl_name) = lower(" + name + ") or (type = 'view' and instr(lower(sql), lower(" + name
                + ")) > 0)) order by type, name))";
    }

    @Override
    public List<String> commit() {
        return List.of(guard(UNBROKEN, "rows are left whose foreign keys point nowhere"), "commit;");
    }

    @Override
    public List<String> closing() {
        return List.of();
    }

    @Override
    public String user() {
        return "null";
    }
}
