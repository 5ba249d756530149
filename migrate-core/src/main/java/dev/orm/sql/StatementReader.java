package dev.orm.sql;

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
    private final Syntax syntax;
    private int number;
    private @Nullable Statement next;
    private boolean ended;

    private StatementReader(Lexer lexer, Syntax syntax) {
        this.lexer = lexer;
        this.syntax = syntax;
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

    /** One statement, null where only blanks and comments stood before the delimiter or the end. */
    private @Nullable Statement read() {
        lexer.forget();
        StatementBuilder builder = new StatementBuilder(syntax);
        Token token = lexer.next();
        while (token != null && !builder.endsAt(token)) {
            refuseShellCommand(token, builder);
            token = lexer.next();
        }
        if (token == null) {
            ended = true;
            builder.endOfText();
        } else {
        }
        return builder.isEmpty() ? null : builder.build(++number, lexer);
    }

    private void refuseShellCommand(Token token, StatementBuilder builder) {
        if (token.isSymbol(".") && syntax.has(Syntax.Feature.DOT_COMMANDS) && builder.beginsWith(token)) {
            throw ShellCommandException.of("." + lexer.restOfLine().strip(), token);
        }
    }
}
