/** One entity with a value of each type that a column can hold. */
package dev.orm.session.types;
