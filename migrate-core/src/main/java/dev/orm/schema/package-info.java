/**
 * Tables as immutable values: what a model asks for and what a database reports, in one vocabulary.
 *
 * <p>Records with copied lists and whole equality; lookups return {@link java.util.Optional}; no back-pointers. The
 * order of the members is the same in every class: name, content, keys, the rest, comment, options.
 */
@NullMarked
package dev.orm.schema;

import org.jspecify.annotations.NullMarked;
