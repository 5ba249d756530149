/**
 * A session over the entity classes of a model: objects are loaded, changed and written within one transaction.
 *
 * <p>{@link dev.orm.session.Database} is the one door, {@link dev.orm.session.Session} a unit of work. What the session
 * knows of an object is a {@code Managed}: the object, the row it was when the database last said so, and its
 * collections. Loading goes from a query to rows, from rows to objects ({@code EntityLoader}), then fills references, one
 * query per association and level; a flush compares objects with their rows and writes what differs, in an order that
 * foreign keys allow.
 */
@NullMarked
package dev.orm.session;

import org.jspecify.annotations.NullMarked;
