/**
 * From a URL to a connection: the options that are allowed, what the session must say, what must never be printed.
 *
 * <p>A URL is taken apart and checked against lists; the driver gets the bare rest and the options as properties.
 */
@NullMarked
package dev.orm.connect;

import org.jspecify.annotations.NullMarked;
