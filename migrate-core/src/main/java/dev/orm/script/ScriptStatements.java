package dev.orm.script;

import dev.orm.sql.PlaceholderException;
import dev.orm.sql.SqlTextException;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementReader;
import java.io.IOException;
import java.util.Iterator;

/** The statements of a script, read while one goes on; a text that cannot be split is a {@link ScriptTextException}. */
public final class ScriptStatements implements Iterator<Statement>, AutoCloseable {
    private final SqlScript script;
    private final ScriptValues values;
    private final StatementLimit text;
    private final StatementReader reader;

    ScriptStatements(SqlScript script, ScriptValues values, StatementLimit text, StatementReader reader) {
        this.script = script;
        this.values = values;
        this.text = text;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            return reader.hasNext();
        } catch (SqlTextException e) {
            throw refusal(script, values, e);
        }
    }

    static ScriptTextException refusal(SqlScript script, ScriptValues values, SqlTextException cause) {
        return cause instanceof PlaceholderException placeholder
                ? ScriptTextException.unknownPlaceholder(script.name(), placeholder, values.names())
                : ScriptTextException.notSplit(script.name(), cause);
    }

    @Override
    public Statement next() {
        Statement statement = reader.next();
        text.statementEnded(statement.line());
        return statement;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw ScriptTextException.unreadable(script.name(), e);
        }
    }
}
