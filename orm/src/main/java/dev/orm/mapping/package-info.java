/**
 * What the annotations of the entity classes say, as values, and the neutral schema they ask for.
 *
 * <p>Classes whose name ends in {@code Annotation} hold what was written and nothing else: null stands for unsaid. What
 * the persistence specification says of the unsaid (names apart, which a naming strategy gives) is stated at the member.
 * By the time a value is made, type variables are resolved, overrides are applied to the attributes they override, and
 * every class that is named has been found.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2">Jakarta Persistence 3.2</a>
 */
@NullMarked
package dev.orm.mapping;

import org.jspecify.annotations.NullMarked;
