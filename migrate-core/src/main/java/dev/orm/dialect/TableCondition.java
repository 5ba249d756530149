package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;

/** Says in SQL that a table is what it is expected to be. */
public interface TableCondition {
    /** A condition that holds where the table, and all that a rebuild of it touches, is as in another database. */
    String sameAs(Connection replica, TableName table) throws SQLException;
}
