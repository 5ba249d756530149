/** One association of each cascade, and one without. */
package dev.orm.session.cascades;
