/**
 * What one database, in one server version, does in its own way: small answers, no logic.
 *
 * <p>Each database has a folder below this package with the same file names in it; nothing here imports one of them,
 * they are found with {@link java.util.ServiceLoader}. Nobody asks a dialect for its name: facts are
 * {@link dev.orm.dialect.Capabilities}.
 */
@NullMarked
package dev.orm.dialect;

import org.jspecify.annotations.NullMarked;
