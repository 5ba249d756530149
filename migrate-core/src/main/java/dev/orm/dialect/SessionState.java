package dev.orm.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a session was like before scripts ran in it. A pool gives the connection to others afterwards, who must not find
 * what a script has set.
 */
@FunctionalInterface
public interface SessionState {

    /** Outside a transaction: sets back what is otherwise now. */
    void restore(Connection connection) throws SQLException;
}
