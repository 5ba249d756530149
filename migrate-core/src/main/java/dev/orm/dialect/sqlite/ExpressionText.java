package dev.orm.dialect.sqlite;

/** Expressions as the schema keeps them: as their author wrote them, without parentheses around the whole. */
final class ExpressionText {
    private ExpressionText() {}

    /** The rest of the tokens; an expression of nothing is not understood. */
    static String of(TokenCursor expression) {
        if (expression.atEnd()) {
            throw expression.unreadable();
        }
        return unwrapped(expression).text();
    }

    private static TokenCursor unwrapped(TokenCursor expression) {
        if (!isWrapped(expression)) {
            return expression;
        }
        return unwrapped(expression.withoutLast(0).parenthesized());
    }

    private static boolean isWrapped(TokenCursor expression) {
        if (!expression.peek().isSymbol("(") || expression.remaining() < 3) {
            return false;
        }
        TokenCursor copy = expression.withoutLast(0);
        copy.parenthesized();
        return copy.atEnd();
    }
}
