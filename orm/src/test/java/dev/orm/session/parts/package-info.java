/** Embeddables within embeddables, above entities, and with references. */
package dev.orm.session.parts;
