/** One entity for each type that {@code @Version} may have. */
package dev.orm.session.versions;
