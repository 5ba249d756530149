package dev.orm.dialect.sqlite;

import dev.orm.sql.Token;

/** A part of a definition that says something we do not know; its reader keeps it as text, and nobody sees this. */
final class UnreadableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreadableTextException(String message) {
        super(message, null, false, false);
    }

    static UnreadableTextException at(Token token) {
        return new UnreadableTextException("not understood: " + token.text());
    }
}
