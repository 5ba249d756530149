/** The entities that the tests of sessions work with. */
package dev.orm.session.shop;
