/** Entities with ids of every kind. */
package dev.orm.session.ids;
