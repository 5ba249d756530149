/** Films: members whose rows hold a column that only their owner knows of, and objects that refer to themselves. */
package dev.orm.session.film;
