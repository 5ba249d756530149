package dev.orm.sql;

/** SQL text that cannot be read as statements, and the place. Whoever knows the file tells the person. */
public abstract sealed class SqlTextException extends RuntimeException
        permits UnterminatedException,
                UnopenedException,
                PlaceholderException,
                DelimiterException,
                ShellCommandException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    SqlTextException(String message, Place place) {
        super(message);
        this.line = place.line();
        this.column = place.column();
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
