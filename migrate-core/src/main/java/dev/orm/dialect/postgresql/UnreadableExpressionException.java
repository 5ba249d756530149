package dev.orm.dialect.postgresql;

/** An expression that is written in a way which {@link CanonicalExpression} does not read; never seen outside. */
final class UnreadableExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableExpressionException() {
        super("not read", null, false, false);
    }
}
