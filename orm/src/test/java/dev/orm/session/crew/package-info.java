/** Members of collections that are equal where what they refer to is. */
package dev.orm.session.crew;
