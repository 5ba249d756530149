/** Entities whose keys have several parts, and others that refer to them. */
package dev.orm.session.keys;
