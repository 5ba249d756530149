package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How statements stand in a file that a database's own client runs, so that it stops at the first error. */
public interface ClientScript {

    /** Lines before all else: how to run the file, and what the session must be set to. */
    List<String> opening();

    /**
     * What opens a step: its transaction, and the lock where the transaction holds it.
     *
     * @param foreignKeys whether they are to be checked meanwhile (SQLite)
     */
    List<String> begin(boolean foreignKeys);

    /** A statement with what ends it. */
    String statement(String sql);

    /** A statement that fails, where the database can with the sentence, unless the condition holds. */
    String guard(String condition, String sentence);

    /** A condition that holds where the table, and all that a rebuild of it touches, is as in another database. */
    String sameAs(Connection replica, TableName table) throws SQLException;

    List<String> commit();

    /** Lines after all else. */
    List<String> closing();

    /** An expression for who runs it; {@code null} where the database knows no users. */
    String user();
}
