package dev.orm.query.statement;

import org.jspecify.annotations.Nullable;

/**
 * A value to bind.
 *
 * @param target the column it is compared with or stored in, which decides how it is converted; null: none, the value's
 *     class decides
 */
public record Parameter(@Nullable Object value, @Nullable Leaf target) {}
