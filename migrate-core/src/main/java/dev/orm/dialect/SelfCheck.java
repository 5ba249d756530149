package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether we read a table as its server means it: what our Ddl spells from the values read is compared with what the
 * server prints itself. After Skeema: a table that differs is not understood, and is not altered.
 */
public interface SelfCheck {
    /**
     * The tables that hold something we do not understand, each with what that is.
     *
     * @param read as the inspector read them
     * @param tables about to be altered
     */
    Map<TableName, String> misread(Connection connection, Schema read, Set<TableName> tables) throws SQLException;

    /** What stands in the way of the operations and was not read. */
    default List<UnreadUse> unreadUses(Connection connection, Schema read, List<Operation> operations)
            throws SQLException {
        return List.of();
    }

    /** What may name in its text what the operations rename or drop, where the server does not look at it. */
    default List<TextHint> textHints(Connection connection, Schema read, List<Operation> operations)
            throws SQLException {
        return List.of();
    }

    /** For a dialect whose inspector compares while it reads, and marks such a table as opaque. */
    static SelfCheck whileReading() {
        return (connection, read, tables) -> Map.of();
    }
}
