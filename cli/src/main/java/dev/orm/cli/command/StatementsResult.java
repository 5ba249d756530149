package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.script.ScriptStatements;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import dev.orm.sql.Statement;
import dev.orm.sql.Syntax;
import java.io.IOException;
import java.util.Locale;

/** The statements of a script, which are read as they are shown: memory does not grow with their number. */
record StatementsResult(SqlScript script, Syntax syntax, ScriptValues values, int checksum, int count)
        implements Result {

    /** Reads the script once, so that nothing is shown of one that cannot be read to its end. */
    static StatementsResult of(SqlScript script, Syntax syntax, ScriptValues values, int checksum) {
        int count = 0;
        try (ScriptStatements statements = script.statements(syntax, values)) {
            for (; statements.hasNext(); count++) {
                statements.next();
            }
        }
        return new StatementsResult(script, syntax, values, checksum, count);
    }

    @Override
    public void print(Lines lines) {
        try (ScriptStatements statements = script.statements(syntax, values)) {
            while (statements.hasNext()) {
                Statement statement = statements.next();
                lines.line(Style.STRONG, head(statement));
                lines.line(statement.sql());
                lines.line("");
            }
        }
        lines.line(count + (count == 1 ? " statement" : " statements") + ", checksum " + checksum);
    }

    private static String head(Statement statement) {
        return statement.number() + ". line " + statement.line() + ", column " + statement.column() + ": "
                + kind(statement)
                + (statement.facts().transactional() ? "" : ", outside a transaction")
                + (statement.data() == null
                        ? ""
                        : ", with " + statement.data().lines().count() + " lines of data");
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("checksum", checksum);
        json.writeArrayFieldStart("statements");
        try (ScriptStatements statements = script.statements(syntax, values)) {
            while (statements.hasNext()) {
                write(json, statements.next());
            }
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", statement.line());
        json.writeNumberField("column", statement.column());
        json.writeStringField("sql", statement.sql());
        json.writeBooleanField("transactional", statement.facts().transactional());
        json.writeStringField("kind", kind(statement));
        json.writeEndObject();
    }

    private static String kind(Statement statement) {
        return statement.facts().kind().name().toLowerCase(Locale.ROOT);
    }
}
