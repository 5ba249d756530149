package dev.orm.sql;

/** A placeholder that nothing gives a value. */
public final class PlaceholderException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private final String placeholder;

    private PlaceholderException(String placeholder, int line, int column) {
        super(
                "the placeholder " + placeholder + " at line " + line + ", column " + column + " has no value",
                line,
                column);
        this.placeholder = placeholder;
    }

    static PlaceholderException of(String placeholder, int line, int column) {
        return new PlaceholderException(placeholder, line, column);
    }

    /** As it stands in the script, prefix and suffix included. */
    public String placeholder() {
        return placeholder;
    }
}
