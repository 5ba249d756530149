package dev.orm.sql;

/** A string, quoted name, comment, bracket or block that the text opens and never closes. */
public final class UnterminatedException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private final String opened;

    private UnterminatedException(String opened, int line, int column) {
        super(opened + " opened at line " + line + ", column " + column + " is never closed", line, column);
        this.opened = opened;
    }

    static UnterminatedException of(String opened, int line, int column) {
        return new UnterminatedException(opened, line, column);
    }

    /** What was opened: {@code string}, {@code comment}, ... */
    public String opened() {
        return opened;
    }
}
