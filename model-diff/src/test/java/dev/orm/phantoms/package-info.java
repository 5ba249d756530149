/**
 * Changes that are not there. A corpus holds all that people write on one server; the same text makes a model, as entity
 * classes would, and tables, as the server reads it. Between the two nothing may differ, whoever made the tables.
 */
@NullMarked
package dev.orm.phantoms;

import org.jspecify.annotations.NullMarked;
