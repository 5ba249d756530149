package dev.orm.dialect;

import dev.orm.schema.Schema;

/**
 * A schema as its server would report it, so that two spellings of one thing are equal values. Idempotent.
 *
 * <p>The lists of the result stand in the same order as those of the argument, so that a part can be traced back.
 */
public interface Normalizer {
    Schema normalize(Schema lowered);
}
