package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.util.regex.Pattern;

/** Lines that a database's own client reads and no driver does. */
final class ClientCommands {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a delimiter is made of that no name, operand or list looks like. */
    private static final Pattern DELIMITER = Pattern.compile("[$/;|#@!~^&\\\\]+");

    /** Lines that pg_dump writes to keep psql from following others in between. They do nothing here. */
    private static final Pattern RESTRICTION = Pattern.compile("(un)?restrict\\s+\\w+\\s*");

    private final Lexer lexer;
    private final boolean dots;
    private final boolean backslashes;
    private final boolean delimiters;
    private String delimiter = ";";

    ClientCommands(Lexer lexer, Syntax syntax) {
        this.lexer = lexer;
        this.dots = syntax.has(Feature.DOT_COMMANDS);
        this.backslashes = syntax.has(Feature.BACKSLASH_COMMANDS);
        this.delimiters = syntax.has(Feature.DELIMITER_COMMAND);
    }

    /**
     * Follows the command that begins at the token, if one does; the statement before it is then to be read anew.
     *
     * @throws ShellCommandException where only the client could follow it
     */
    boolean follow(StatementBuilder statement) {
        return switch (lexer.kind()) {
            case WORD -> delimiters && lexer.isWord("DELIMITER") && changesDelimiter(statement);
            case SYMBOL -> followShell(lexer.symbol(), statement);
            default -> false;
        };
    }

    private boolean followShell(char symbol, StatementBuilder statement) {
        if (backslashes && symbol == '\\') {
            return followBackslash(statement);
        }
        if (dots && symbol == '.' && statement.isEmpty()) {
            throw shellCommand(lexer.restOfLine());
        }
        return false;
    }

    private boolean followBackslash(StatementBuilder statement) {
        String command = lexer.restOfLine();
        if (statement.isEmpty() && RESTRICTION.matcher(command).matches()) {
            return true;
        }
        throw shellCommand(command);
    }

    private ShellCommandException shellCommand(String rest) {
        int start = lexer.start();
        return ShellCommandException.of(lexer.text(start, start + 1) + rest.strip(), lexer.place(start));
    }

    /** Within a statement {@code delimiter} is a name, unless what follows can only be meant as a delimiter. */
    private boolean changesDelimiter(StatementBuilder statement) {
        if (statement.isEmpty()) {
            delimiter = read();
            lexer.delimitBy(delimiter);
            return true;
        }
        if (lexer.beginsLine()) {
            String rest = lexer.peekLine().strip();
            if (DELIMITER.matcher(rest).matches() && !rest.equals(delimiter)) {
                throw DelimiterException.within(lexer.place(lexer.start()), lexer.place(statement.first()));
            }
        }
        return false;
    }

    /** The next word, which may stand in one of the next lines. */
    private String read() {
        int start = lexer.start();
        String rest = lexer.restOfLine().strip();
        while (rest.isEmpty() && !lexer.atEnd()) {
            lexer.line();
            rest = lexer.restOfLine().strip();
        }
        if (rest.isEmpty()) {
            throw DelimiterException.missing(lexer.place(start));
        }
        return BLANKS.split(rest, 2)[0];
    }
}
