/** Attributes that converters of the user store. */
package dev.orm.session.converters;
