package dev.orm.script;

import dev.orm.sql.SqlTextException;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A script: its text is checked and hashed once, and read again whenever its statements are asked for. */
public final class SqlScript {
    private final String name;
    private final @Nullable Path file;
    private final @Nullable String given;
    private final int checksum;
    private final ScriptHeader header;
    private @Nullable Checksums checksums;

    private SqlScript(String name, @Nullable Path file, @Nullable String given, String text) {
        this.name = name;
        this.file = file;
        this.given = given;
        this.checksum = Checksums.flyway(text);
        this.header = ScriptHeader.parse(name, text);
    }

    /**
     * @param name the path within its location, for people and for the history
     * @throws ScriptTextException where it cannot be read or is no text
     * @throws HeaderException where an {@code orm:} line is not understood
     */
    static SqlScript ofFile(String name, Path file) {
        return new SqlScript(name, file, null, ScriptFile.read(name, file));
    }

    /** A script without a file. */
    public static SqlScript ofText(String name, String text) {
        return new SqlScript(name, null, text, text);
    }

    public String name() {
        return name;
    }

    /** Null where it has no file. */
    public @Nullable Path file() {
        return file;
    }

    /** As Flyway computes it. */
    public int checksum() {
        return checksum;
    }

    /** Of the text as it is now; the file is read once more. */
    public Checksums checksums() {
        if (checksums == null) {
            checksums = Checksums.of(text());
        }
        return checksums;
    }

    /**
     * Whether the statements are those that were hashed so. The checksum cannot tell: it does not see where lines end,
     * and so neither where comments do.
     */
    public boolean holds(String statements) {
        return checksums().statements().equals(statements);
    }

    public ScriptHeader header() {
        return header;
    }

    /** The whole text, without a byte order mark. */
    public String text() {
        if (given != null) {
            return given;
        }
        if (file == null) {
            throw new IllegalStateException("a script has a text or a file");
        }
        return ScriptFile.read(name, file);
    }

    /** The statements, in order; each call begins anew. A text that cannot be split is a {@link ScriptTextException}. */
    public Iterator<Statement> statements(Syntax syntax) {
        StatementReader reader = StatementReader.of(new StringReader(text()), syntax);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return reader.hasNext();
                } catch (SqlTextException e) {
                    throw ScriptTextException.notSplit(name, e);
                }
            }

            @Override
            public Statement next() {
                return reader.next();
            }
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
