package dev.orm.operation;

import java.sql.Connection;

/** Moves data within a migration. */
@FunctionalInterface
public interface DataWork {

    /** @param connection refuses commit, rollback, close and setAutoCommit: these are the run's to do */
    void on(Connection connection) throws Exception;
}
