package dev.orm.sql;

/** A string, quoted name, comment, bracket or block that the text opens and never closes. */
public final class UnterminatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String opened;
    private final int line;
    private final int column;

    private UnterminatedException(String opened, int line, int column) {
        super(opened + " opened at line " + line + ", column " + column + " is never closed");
        this.opened = opened;
        this.line = line;
        this.column = column;
    }

    static UnterminatedException of(String opened, int line, int column) {
        return new UnterminatedException(opened, line, column);
    }

    /** What was opened: {@code string}, {@code comment}, ... */
    public String opened() {
        return opened;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
