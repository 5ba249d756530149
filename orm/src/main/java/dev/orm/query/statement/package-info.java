/**
 * From a query and the layout of the entities to the SQL of one database.
 *
 * <p>{@link dev.orm.query.statement.StatementWriter} is the one door. A {@code Scope} resolves the paths of one query
 * and joins what they lead through, once per path; the writers spell expressions, conditions and clauses.
 */
@NullMarked
package dev.orm.query.statement;

import org.jspecify.annotations.NullMarked;
