package dev.orm.operation;

import dev.orm.schema.Schema;
import dev.orm.sql.Syntax;
import java.util.List;

/** What a schema looks like after operations, without a database. */
public final class SchemaChange {
    private SchemaChange() {}

    /** The schema after the operations, in their order; what is not there is not changed. */
    public static Schema after(Schema before, List<Operation> operations) {
        return after(before, operations, SchemaDraft.anySyntax());
    }

    /** The same, where the texts of checks, views and the like are read and written as that syntax says. */
    public static Schema after(Schema before, List<Operation> operations, Syntax syntax) {
        SchemaDraft draft = SchemaDraft.of(before, syntax);
        operations.forEach(draft::apply);
        return draft.schema();
    }
}
