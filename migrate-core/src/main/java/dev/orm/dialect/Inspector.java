package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Reads a live schema, as the database reports it, in a number of queries that does not grow with its tables. */
public interface Inspector {
    Schema inspect(Connection connection, InspectionScope scope) throws SQLException;

    /** All of the connection's current schema. */
    default Schema inspect(Connection connection) throws SQLException {
        return inspect(connection, InspectionScope.current());
    }

    /**
     * What was read, with what only one more question for each table tells, where that matters to those who alter it.
     *
     * @param tables about to be altered, or shown
     */
    default Schema detailed(Connection connection, Schema read, Set<TableName> tables) throws SQLException {
        return read;
    }

    /**
     * What was read, beside a model: where one thing can be read in two ways, as the model says it.
     *
     * @param lowered the model
     */
    default Schema beside(Schema lowered, Schema read) {
        return read;
    }

    /** What was read, with what takes a question of its own for each thing that the operations make again. */
    default Schema whole(Connection connection, Schema read, List<Operation> operations) throws SQLException {
        return read;
    }
}
