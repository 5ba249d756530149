package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import java.util.List;

/** Spells operations as SQL. */
public interface Ddl {
    /**
     * The statements that do the operations, in their order.
     *
     * @param before the schema as it stands before the first operation
     * @throws DdlRefusedException where an operation cannot be done without losing something; names the object
     */
    DdlScript spell(List<Operation> operations, Schema before);
}
