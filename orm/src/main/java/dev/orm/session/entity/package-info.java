/**
 * Entity classes as a session sees them: how objects are made and their state is reached, and which slot of a row each
 * value fills. A row is an array with one slot per column that an attribute uses.
 */
@NullMarked
package dev.orm.session.entity;

import org.jspecify.annotations.NullMarked;
