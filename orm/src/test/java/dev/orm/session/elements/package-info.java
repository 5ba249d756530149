/** Embeddables in collections that refer to entities. */
package dev.orm.session.elements;
