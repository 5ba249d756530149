package dev.orm.dialect;

import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Reads a live schema, as the database reports it, in a number of queries that does not grow with its tables. */
public interface Inspector {
    Schema inspect(Connection connection) throws SQLException;

    /** The same, less all but these tables, with the views and triggers that belong to or mention them. */
    Schema inspect(Connection connection, Set<TableName> only) throws SQLException;
}
