/** Objects that refer to others of their own class. */
package dev.orm.session.chain;
