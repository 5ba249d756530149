package dev.orm.dialect.postgresql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an expression in its canonical spelling.
 *
 * @param top what holds it together: decides where parentheses are needed
 * @param members of an array that is written out; null for anything else
 */
record Term(String text, Top top, @Nullable List<String> members) {

    /** The outermost thing in a term. */
    enum Top {
        LITERAL,
        ATOM,
        OPERATOR,
        NOT,
        AND,
        OR
    }

    Term(String text, Top top) {
        this(text, top, null);
    }

    static Term array(List<String> members) {
        return new Term("array[" + String.join(", ", members) + "]", Top.ATOM, List.copyOf(members));
    }

    static Term literal(String text) {
        return new Term(text, Top.LITERAL);
    }

    static Term atom(String text) {
        return new Term(text, Top.ATOM);
    }

    static Term operation(String text) {
        return new Term(text, Top.OPERATOR);
    }

    /** As an operand: in parentheses where it is an operation itself. */
    String operand() {
        return top == Top.LITERAL || top == Top.ATOM ? text : "(" + text + ")";
    }

    /** As a member of a chain of that kind, which needs no parentheses for its like. */
    String member(Top chain) {
        boolean weaker = top == Top.AND || top == Top.OR;
        return weaker && top != chain ? "(" + text + ")" : text;
    }
}
