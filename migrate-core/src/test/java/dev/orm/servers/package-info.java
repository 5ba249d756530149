/**
 * Real database servers for tests. A test asks {@link dev.orm.servers.TestServers} for a fresh database; the first test
 * of a build that asks starts a {@link dev.orm.servers.Holder}, a process of its own that starts the servers asked for
 * and ends them, and itself, when the build is over.
 */
@NullMarked
package dev.orm.servers;

import org.jspecify.annotations.NullMarked;
