/** One small class per command: its options, one call, one line out. */
@NullMarked
package dev.orm.cli.command;

import org.jspecify.annotations.NullMarked;
