/** From a URL to a connection: the options that are allowed, what the session must say, what must never be printed. */
@NullMarked
package dev.orm.connect;

import org.jspecify.annotations.NullMarked;
