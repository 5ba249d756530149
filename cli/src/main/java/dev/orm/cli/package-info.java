/** The {@code orm} command: what was typed goes in, what a person or a program reads comes out, with an exit code. */
@NullMarked
package dev.orm.cli;

import org.jspecify.annotations.NullMarked;
