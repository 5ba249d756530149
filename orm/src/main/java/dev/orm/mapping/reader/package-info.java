/**
 * Reads entity classes from bytecode, by the names of their annotations, into the values of {@code dev.orm.mapping}.
 *
 * <p>A class path is searched once for the bytes of the persistence annotations; what is found is indexed with Jandex,
 * and what that refers to is looked up by name. Hierarchies and access rules give the members of a class; each member
 * becomes one attribute. What cannot be read is collected and thrown as one error at the end: it never becomes DDL.
 */
@NullMarked
package dev.orm.mapping.reader;

import org.jspecify.annotations.NullMarked;
