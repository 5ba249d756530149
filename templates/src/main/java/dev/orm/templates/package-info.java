/** What {@code init} and {@code revision} write into a user's project: resources, and one filler for them. */
@NullMarked
package dev.orm.templates;

import org.jspecify.annotations.NullMarked;
