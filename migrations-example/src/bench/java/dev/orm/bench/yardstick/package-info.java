/** What orm is measured against: the same work by the shortest program that does it, and by Flyway. */
@NullMarked
package dev.orm.bench.yardstick;

import org.jspecify.annotations.NullMarked;
