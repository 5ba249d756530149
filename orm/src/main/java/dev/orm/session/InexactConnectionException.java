package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A pool whose connections would change values without a word. */
public final class InexactConnectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private InexactConnectionException(String column) {
        super(
                ExitStatus.USAGE,
                "numbers would not come back as they were",
                column,
                "the connections of this DataSource send a FLOAT as a text of six digits",
                "add useServerPrepStmts=true to the pool's URL, or keep the number in a double",
                null);
    }

    /** @param column that keeps such numbers */
    static InexactConnectionException floats(String column) {
        return new InexactConnectionException(column);
    }
}
