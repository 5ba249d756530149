/** What every part shares: how a fault is told to a person, and which exit code it has. */
@NullMarked
package dev.orm;

import org.jspecify.annotations.NullMarked;
