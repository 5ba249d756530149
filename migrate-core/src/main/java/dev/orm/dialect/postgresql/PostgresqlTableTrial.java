package dev.orm.dialect.postgresql;

import dev.orm.dialect.ScratchTrial;
import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a temporary table of the columns whose types and collations are a person's words, and rolls it back. */
final class PostgresqlTableTrial extends ScratchTrial {
    /** Classes of states: syntax errors and what is not there; values that a type does not take. */
    private static final Set<String> TELLING = Set.of("42", "22");

    private static final String NO_PRIVILEGE = "42501";

    private final PostgresqlDdl ddl;

    PostgresqlTableTrial(PostgresqlDdl ddl) {
        this.ddl = ddl;
    }

    @Override
    protected String refusal(Statement statement, Table table) throws SQLException {
        String columns = table.columns().stream()
                .filter(column -> column.type() instanceof SqlType.Raw || column.collation() != null)
                .map(column -> ddl.column(definedOnly(column)))
                .collect(Collectors.joining(", "));
        statement.execute("begin");
        try {
            statement.execute("create temporary table _orm_scratch (" + columns + ")");
            return "";
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            boolean tells = TELLING.contains(state.substring(0, 2)) && !state.equals(NO_PRIVILEGE);
            return tells ? firstLine(e) : "";
        } finally {
            statement.execute("rollback");
        }
    }

    /** Types that this revision makes are not there yet, so neither is what is computed of them. */
    private static Column definedOnly(Column column) {
        return column.withNullable(true)
                .withDefault(null)
                .withGenerated(null)
                .withComment(null)
                .withOptions(Options.none());
    }

    /** The driver adds hints and places in a scratch statement that nobody wrote. */
    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    }
}
