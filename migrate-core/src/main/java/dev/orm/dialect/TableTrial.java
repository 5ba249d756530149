package dev.orm.dialect;

import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Asks the server itself whether it takes what a person wrote about columns (a type or a collation in {@code
 * columnDefinition}, what a column or an index is computed of), on a scratch table that leaves nothing behind: else only the upgrade
 * would find out, half-way.
 */
public interface TableTrial {
    /**
     * The tables that the server does not take, each with what it says; one it cannot be asked about is not among them.
     *
     * @param tables lowered, as they will be
     */
    Map<TableName, String> refused(Connection connection, List<Table> tables) throws SQLException;

    /** For a server that takes every type. */
    static TableTrial ofAnyType() {
        return (connection, tables) -> Map.of();
    }
}
