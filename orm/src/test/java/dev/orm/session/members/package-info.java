/** Collections of entities of each interface, and the other sides of them. */
package dev.orm.session.members;
