package dev.orm.run;

import dev.orm.dialect.ClientScript;
import dev.orm.sql.Statement;
import java.util.Collection;

/** Writes statements as the script of a database's own client. */
final class TextSink implements StatementSink {
    private final ClientScript client;
    private final StringBuilder text = new StringBuilder();

    TextSink(ClientScript client) {
        this.client = client;
        lines(client.opening());
    }

    @Override
    public void execute(String sql) {
        line(client.statement(sql.strip()));
    }

    /** A statement, and the lines that it reads from where it stands, if any. */
    void execute(Statement statement) {
        execute(statement.sql());
        if (statement.data() != null) {
            text.append(statement.data()).append("\\.\n");
        }
    }

    /** As it stands. */
    void line(String line) {
        text.append(line).append('\n');
    }

    void lines(Collection<String> lines) {
        lines.forEach(this::line);
    }

    /** Ended, with what the client needs last. */
    String finish() {
        lines(client.closing());
        return text.toString();
    }
}
