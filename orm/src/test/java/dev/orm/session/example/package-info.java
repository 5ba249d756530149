/** The entities of a first example. */
package dev.orm.session.example;
