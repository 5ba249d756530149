/** A band: what comes and goes with an object, in every shape that a mapping has for it. */
package dev.orm.session.band;
