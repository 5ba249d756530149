package dev.orm.operation;

import dev.orm.schema.Schema;
import dev.orm.sql.Syntax;
import java.util.List;

/** What a schema looks like after operations, without a database. */
public final class SchemaChange {
    private SchemaChange() {}

    /**
     * The schema after the operations, in their order; what is not there is not changed.
     *
     * @param syntax how the texts of checks, views and the like are read and written
     */
    public static Schema after(Schema before, List<Operation> operations, Syntax syntax) {
        SchemaDraft draft = SchemaDraft.of(before, syntax);
        operations.forEach(draft::apply);
        return draft.schema();
    }
}
