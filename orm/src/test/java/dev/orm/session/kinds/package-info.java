/** One association of each kind, which a session adds, changes, takes away and reads again. */
package dev.orm.session.kinds;
