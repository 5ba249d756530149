/** Entities that want to be told what happens to them. */
package dev.orm.session.callbacks;
