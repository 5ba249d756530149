package dev.orm.dialect;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A server older than any that its dialect knows. */
public final class OldServerException extends OrmException {
    private static final long serialVersionUID = 1L;

    private OldServerException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    public static OldServerException of(String product, String version, String oldest) {
        return new OldServerException(
                product + " " + version + " is too old",
                "what is written for it needs " + oldest + " or newer",
                "use a newer driver or server");
    }
}
