/** What one types first with a new ORM, lesson by lesson. Each of them runs as it stands on all four databases. */
@NullMarked
package dev.orm.example.lessons;

import org.jspecify.annotations.NullMarked;
