package dev.orm.session;

import dev.orm.session.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** A value for a question mark, and how it is bound. */
record Bound(@Nullable Object value, ColumnType type) {}
