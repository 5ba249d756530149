package dev.orm.dialect;

import dev.orm.schema.Schema;

/** Neutral values to this database's own: enums, sequences, UUIDs, booleans, large objects. Idempotent. */
public interface Lowering {
    Schema lower(Schema neutral);
}
