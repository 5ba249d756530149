package dev.orm.operation;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts another name into SQL text wherever a token means the old one. Text that cannot be read stays as it is. */
final class TokenRename {
    private final Syntax syntax;
    private final String before;
    private final String after;

    TokenRename(Syntax syntax, String before, String after) {
        this.syntax = syntax;
        this.before = before;
        this.after = after;
    }

    /** A column, in an expression that belongs to its own table: a check, a default, a part of an index. */
    String columnInExpression(String text, String table) {
        return replace(text, (tokens, at) -> isColumn(tokens, at) && belongsTo(table, tokens, at));
    }

    /** The tokens for which {@code isMeant}, among those that bear the old name. */
    String replace(String text, BiPredicate<List<Token>, Integer> isMeant) {
        try {
            return replace(text, Lexer.tokens(text, syntax), isMeant);
        } catch (UnterminatedException e) {
            return text;
        }
    }

    String replace(String text, List<Token> tokens, BiPredicate<List<Token>, Integer> isMeant) {
        StringBuilder renamed = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (bearsTheName(token) && isMeant.test(tokens, at)) {
                renamed.append(text, copied, token.start()).append(spelledAs(token));
                copied = token.end();
            }
        }
        return renamed.append(text, copied, text.length()).toString();
    }

    boolean bearsTheName(Token token) {
        boolean keyword =
                token.kind() == Token.Kind.WORD && syntax.reservedWords().contains(token.upper());
        return token.isName() && !keyword && token.unquoted().equalsIgnoreCase(before);
    }

    /** The new name in the quotes of the old one. */
    String spelledAs(Token token) {
        return switch (token.text().charAt(0)) {
            case '"' -> '"' + after.replace("\"", "\"\"") + '"';
            case '`' -> '`' + after.replace("`", "``") + '`';
            case '[' -> after.indexOf(']') < 0 ? "[" + after + "]" : syntax.quoted(after);
            default -> syntax.name(after);
        };
    }

    /** Whether the token may be a column at all: no function, no collation, no qualifier. */
    static boolean isColumn(List<Token> tokens, int at) {
        boolean function = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("(");
        boolean collation = at > 0 && tokens.get(at - 1).isWord("collate");
        return !function && !collation && !qualifies(tokens, at);
    }

    /** Whether a dot follows: {@code users} in {@code users.id}. */
    static boolean qualifies(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(".");
    }

    static boolean isQualified(List<Token> tokens, int at) {
        return at > 1 && tokens.get(at - 1).isSymbol(".");
    }

    private static boolean belongsTo(String table, List<Token> tokens, int at) {
        return !isQualified(tokens, at) || tokens.get(at - 2).unquoted().equalsIgnoreCase(table);
    }
}
