/** The entities of the README. */
package dev.orm.session.example;
