/**
 * MySQL, and what MariaDB has in common with it: what one server does in its own way is {@link
 * dev.orm.dialect.mysql.ServerFacts}, read once when the dialect is bound.
 */
@NullMarked
package dev.orm.dialect.mysql;

import org.jspecify.annotations.NullMarked;
