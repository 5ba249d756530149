/** A million rows, read by a JVM that could not hold them. */
@NullMarked
package dev.orm.session.million;

import org.jspecify.annotations.NullMarked;
