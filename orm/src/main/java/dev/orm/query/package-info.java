/**
 * A query as a value, and the SQL it becomes.
 *
 * <p>What a person writes ({@link dev.orm.query.Expressions} with static imports, {@link dev.orm.query.Select}) names
 * attributes only. A path is resolved against the layout of the entities when the statement is written for one
 * database: every value becomes a bound parameter that knows the column it is compared with, every selected column
 * knows the attribute it fills. Nothing here knows a connection or runs a class of the user.
 */
@NullMarked
package dev.orm.query;

import org.jspecify.annotations.NullMarked;
