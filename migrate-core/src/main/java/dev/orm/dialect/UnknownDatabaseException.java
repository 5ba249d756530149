package dev.orm.dialect;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;

/** A database that no dialect knows. */
public final class UnknownDatabaseException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownDatabaseException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    /** A database that no dialect here knows, nor will. */
    public static UnknownDatabaseException of(String named) {
        return of(named, Dialects.known());
    }

    static UnknownDatabaseException of(String named, List<String> known) {
        String scheme = named.startsWith("jdbc:") ? named.substring(0, Math.max(named.indexOf(':', 5), 5)) : named;
        return new UnknownDatabaseException(
                "no dialect for " + scheme,
                "this version knows " + String.join(", ", known),
                "use the URL of one of these databases");
    }
}
