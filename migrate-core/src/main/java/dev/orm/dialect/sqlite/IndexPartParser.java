package dev.orm.dialect.sqlite;

import dev.orm.schema.IndexPart;
import dev.orm.schema.IndexPart.Nulls;
import dev.orm.schema.Options;
import dev.orm.sql.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one part of a key or an index, from its end: order and collation stand behind an expression of any shape.
 * https://sqlite.org/syntax/indexed-column.html
 */
final class IndexPartParser {
    private IndexPartParser() {}

    static IndexPart read(TokenCursor part) {
        Nulls nulls = nulls(part);
        TokenCursor ordered = part.withoutLast(nulls == null ? 0 : 2);
        boolean descending = ordered.fromEnd(1).isWord("DESC") && ordered.remaining() > 1;
        boolean ascending = ordered.fromEnd(1).isWord("ASC") && ordered.remaining() > 1;
        TokenCursor collated = ordered.withoutLast(descending || ascending ? 1 : 0);
        boolean hasCollation = collated.fromEnd(2).isWord("COLLATE") && isOperand(collated.withoutLast(2));
        String collation = hasCollation ? collated.fromEnd(1).unquoted() : null;
        String text = ExpressionText.of(collated.withoutLast(hasCollation ? 2 : 0));
        String column = column(text);
        return new IndexPart(column, column == null ? text : null, descending, nulls, collation, Options.none());
    }

    /** Whether COLLATE behind it concerns the whole: in {@code a || b collate nocase} it concerns {@code b}. */
    private static boolean isOperand(TokenCursor expression) {
        if (expression.remaining() <= 1) {
            return !expression.atEnd();
        }
        if (expression.peek().isName()) {
            expression.next();
        }
        if (!expression.peek().isSymbol("(")) {
            return false;
        }
        expression.parenthesized();
        return expression.atEnd();
    }

    private static @Nullable Nulls nulls(TokenCursor part) {
        if (!part.fromEnd(2).isWord("NULLS")) {
            return null;
        }
        return part.fromEnd(1).isWord("FIRST") ? Nulls.FIRST : Nulls.LAST;
    }

    private static @Nullable String column(String text) {
        TokenCursor name = TokenCursor.over(text);
        Token only = name.peek();
        return name.remaining() == 1 && (only.isName() || TokenCursor.isPlainString(only)) ? only.unquoted() : null;
    }
}
