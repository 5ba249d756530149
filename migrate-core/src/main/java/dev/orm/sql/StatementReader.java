package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a script, one after the other, in linear time and in memory bounded by the longest of them.
 *
 * <p>What the text opens and never closes is a {@link SqlTextException} instead of the rest of the file.
 */
public final class StatementReader implements Iterator<Statement> {
    private final Lexer lexer;
    private final StatementBuilder builder;
    private final ClientCommands commands;
    private final boolean copiesData;
    private int number;
    private @Nullable Statement next;
    private boolean ended;

    private StatementReader(Lexer lexer, Syntax syntax) {
        this.lexer = lexer;
        this.builder = new StatementBuilder(lexer, syntax);
        this.commands = new ClientCommands(lexer, syntax);
        this.copiesData = syntax.has(Feature.COPY_DATA);
    }

    public static StatementReader of(Reader reader, Syntax syntax) {
        return new StatementReader(Lexer.over(reader, syntax), syntax);
    }

    /**
     * A reader that puts values in the place of placeholders. Lines and columns stay those of the script.
     *
     * <p>A placeholder without a value may be told before the statements in front of it are read.
     */
    public static StatementReader of(Reader reader, Syntax syntax, Placeholders placeholders) {
        return new StatementReader(Lexer.over(reader, syntax, placeholders), syntax);
    }

    /** All statements of a text. */
    public static List<Statement> all(String text, Syntax syntax) {
        List<Statement> statements = new ArrayList<>();
        of(new StringReader(text), syntax).forEachRemaining(statements::add);
        return statements;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Statement next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Statement result = next;
        next = null;
        return result;
    }

    /** One statement, null where only blanks, comments and commands stood before the delimiter or the end. */
    private @Nullable Statement read() {
        lexer.forget();
        builder.clear();
        boolean more = lexer.advance();
        while (more && !builder.endsHere()) {
            if (commands.follow(builder)) {
                return null;
            }
            builder.take();
            more = lexer.advance();
        }
        ended = !more;
        builder.refuseOpen();
        if (builder.isEmpty()) {
            return null;
        }
        String data = copiesData && builder.readsData() ? CopyData.read(lexer) : null;
        return builder.build(++number, data);
    }
}
