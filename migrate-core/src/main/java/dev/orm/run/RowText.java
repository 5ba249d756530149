package dev.orm.run;

import dev.orm.dialect.ClientScript;
import dev.orm.sql.Syntax;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows of the version table as statements that take the next number from the table itself. */
final class RowText implements RowWriter {
    private final StatementSink sink;
    private final Syntax syntax;
    private final String table;
    private final String utcNow;
    private final String user;
    private final Author author;

    RowText(StatementSink sink, Syntax syntax, String table, String utcNow, ClientScript client, Author author) {
        this.sink = sink;
        this.syntax = syntax;
        this.table = table;
        this.utcNow = utcNow;
        this.user = client.user();
        this.author = author;
    }

    @Override
    public void insert(long sequence, HistoryEntry entry, StoredTexts texts) throws SQLException {
        List<String> values = List.of(
                "coalesce(max(sequence), 0) + 1",
                literal(entry.key()),
                joined(entry.parents()),
                joined(entry.dependsOn()),
                joined(entry.labels()),
                literal(entry.description()),
                literal(entry.kind().text()),
                literal(entry.script()),
                literal(entry.statementsHash()),
                String.valueOf(entry.checksum()),
                literal(entry.state().text()),
                String.valueOf(entry.milliseconds()),
                user,
                literal(author.by().osUser()),
                literal(author.by().named()),
                literal(author.runId()),
                literal(author.version()),
                literal(texts.upgrade()),
                literal(texts.undo()),
                utcNow);
        sink.execute("insert into " + table + " (" + VersionWriter.COLUMNS + ")\nselect " + String.join(", ", values)
                + "\n  from " + table);
    }

    @Override
    public void supersede(HistoryRow row, RowState state) throws SQLException {
        sink.execute("update " + table + " set state = " + literal(state.text()) + " where revision = "
                + literal(row.entry().key()) + " and state = " + literal(RowState.APPLIED.text()));
    }

    private String literal(@Nullable String text) {
        return text == null ? "null" : syntax.literal(text);
    }

    private String joined(Collection<?> values) {
        return literal(values.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
}
