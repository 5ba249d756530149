/** Entities of all shapes: hierarchies, keys of several columns, maps, ordered lists, generators, access by property. */
package dev.orm.session.shapes;
