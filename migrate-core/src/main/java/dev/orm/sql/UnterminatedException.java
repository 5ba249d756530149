package dev.orm.sql;

/** A string, quoted name, comment, bracket or block that the text opens and never closes. */
public final class UnterminatedException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private final String opened;

    private UnterminatedException(String opened, Place place) {
        super(opened + " opened at " + place + " is never closed", place);
        this.opened = opened;
    }

    static UnterminatedException of(String opened, Place place) {
        return new UnterminatedException(opened, place);
    }

    /** What was opened: {@code string}, {@code comment}, ... */
    public String opened() {
        return opened;
    }
}
