package dev.orm.dialect;

import java.util.List;
import java.util.Optional;

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

    /** What a rebuild of a table is guarded by; empty for a database that changes tables where they are. */
    default Optional<TableCondition> rebuildCondition() {
        return Optional.empty();
    }

    List<String> commit();

    /** Lines after all else. */
    List<String> closing();

    /** An expression for who runs it; {@code null} where the database knows no users. */
    String user();
}
