/** What the person or the program at the other end sees: lines or one JSON object, notices, errors, questions. */
@NullMarked
package dev.orm.cli.output;

import org.jspecify.annotations.NullMarked;
