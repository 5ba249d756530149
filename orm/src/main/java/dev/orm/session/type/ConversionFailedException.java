package dev.orm.session.type;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A converter of the user's that threw. */
public final class ConversionFailedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ConversionFailedException(String attribute, String why, Throwable cause) {
        super(
                ExitStatus.FAILED,
                "a converter failed",
                attribute,
                why,
                "let it take every value that the attribute and the column may hold, null too",
                cause);
    }

    static ConversionFailedException of(String attribute, String converter, Throwable cause) {
        return new ConversionFailedException(attribute, converter + ": " + cause, cause);
    }
}
