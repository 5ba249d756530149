/**
 * A user's class path as bytes: folders, jars, jars in jars; searched once, and looked up by name after that.
 *
 * <p>Nothing found here is ever loaded as a class or run.
 */
@NullMarked
package dev.orm.mapping.classpath;

import org.jspecify.annotations.NullMarked;
