package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;

/** A reference or embeddable of several columns where one value is needed. */
public final class SeveralColumnsException extends OrmException {
    private static final long serialVersionUID = 1L;

    private SeveralColumnsException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static SeveralColumnsException of(List<SqlPart> terms, String use) {
        String columns = terms.stream().map(SqlPart::text).collect(Collectors.joining(", "));
        return new SeveralColumnsException(
                use + " takes one value, and here are several columns: " + columns,
                "a key or embeddable of several columns can be compared as a whole, ordered and grouped by, not more",
                "name one of its attributes");
    }
}
