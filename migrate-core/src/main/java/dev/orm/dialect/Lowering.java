package dev.orm.dialect;

import dev.orm.schema.Schema;
import java.util.List;

/** Neutral values to this database's own: enums, sequences, UUIDs, booleans, large objects. Idempotent. */
public interface Lowering {
    Schema lower(Schema neutral);

    /** What the schema asks for and this server cannot do, so that lowering leaves it out: one sentence each. */
    default List<String> leftOut(Schema neutral) {
        return List.of();
    }
}
