/** Entities with constraints of every kind. */
package dev.orm.session.rules;
