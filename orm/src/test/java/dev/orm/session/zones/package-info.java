/** Programs in several time zones with one database. */
package dev.orm.session.zones;
