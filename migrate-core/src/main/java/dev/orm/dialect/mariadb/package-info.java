/** MariaDB, where it is not MySQL: sequences, UUIDs, JSON as a checked text, defaults in quotes. */
@NullMarked
package dev.orm.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
