package dev.orm.sql;

/** A placeholder that nothing gives a value. */
public final class PlaceholderException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private final String placeholder;

    private PlaceholderException(String placeholder, Place place) {
        super("the placeholder " + placeholder + " at " + place + " has no value", place);
        this.placeholder = placeholder;
    }

    static PlaceholderException of(String placeholder, Place place) {
        return new PlaceholderException(placeholder, place);
    }

    /** As it stands in the script, prefix and suffix included. */
    public String placeholder() {
        return placeholder;
    }
}
