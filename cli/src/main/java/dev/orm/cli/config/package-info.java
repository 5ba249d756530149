/** orm.yaml, its environments, the process's environment and flags, into one {@link dev.orm.cli.config.Config}. */
@NullMarked
package dev.orm.cli.config;

import org.jspecify.annotations.NullMarked;
