package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;

/** Spells operations as SQL. All values are lowered ones. */
public interface Ddl {
    /**
     * The statements that do the operations, in their order.
     *
     * @param before the schema as it stands before the first operation
     * @throws DdlRefusedException where an operation cannot be done without losing something; names the object
     */
    DdlScript spell(List<Operation> operations, Schema before);

    /** The statement that creates the table with its keys and checks, without its indexes and seed rows. */
    String createTable(Table table);

    /** The statement that creates the index. */
    String createIndex(TableName table, Index index);

    /** What stands behind the column's name where it is created: {@code varchar(40) not null}. */
    String columnDefinition(Column column);

    /** The statement that puts a row into a table. */
    String insert(TableName table, SeedRow row);

    /** Whether values of the first type may be lost or come out changed in the second. */
    boolean narrows(SqlType before, SqlType after);

    /** Whether values of one type can become those of another at all, where nobody says how. */
    default boolean converts(SqlType before, SqlType after) {
        return true;
    }
}
