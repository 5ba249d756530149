package dev.orm.sql;

/** A {@code DELIMITER} command that cannot be followed. */
public final class DelimiterException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private DelimiterException(String message, Place place) {
        super(message, place);
    }

    static DelimiterException missing(Place command) {
        return new DelimiterException("DELIMITER at " + command + " is followed by no delimiter", command);
    }

    static DelimiterException within(Place command, Place statement) {
        return new DelimiterException(
                "DELIMITER at " + command + " stands inside the statement that begins at " + statement
                        + "; its delimiter is missing",
                command);
    }
}
