package dev.orm.run;

import java.sql.SQLException;

/** What is done behind a piece of work, well or not; where it fails too, what failed first is told. */
@FunctionalInterface
interface Afterwards extends AutoCloseable {
    @Override
    void close() throws SQLException;
}
