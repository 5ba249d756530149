package dev.orm.servers;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Who still needs the servers: the connected test JVMs and the Maven processes that started them. While Maven lives the
 * servers stay, with or without a test JVM; without Maven a quiet minute is enough to end them.
 */
final class Leases {
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Set<ProcessHandle> builds = new HashSet<>();
    private final LongSupplier nanoTime;
    private int clients;
    private boolean over;
    private long lastNeeded;

    Leases(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lastNeeded = nanoTime.getAsLong();
    }

    /** @return false when it is too late: the servers are about to end */
    synchronized boolean begin(long build) {
        ProcessHandle.of(build).ifPresent(builds::add);
        clients++;
        lastNeeded = nanoTime.getAsLong();
        return !over;
    }

    synchronized void end() {
        clients--;
    }

    /** Once true it stays so. */
    synchronized boolean over() {
        boolean maven = builds.stream().anyMatch(ProcessHandle::isAlive);
        boolean orphaned = !maven && !builds.isEmpty();
        if (maven || (clients > 0 && !orphaned)) {
            lastNeeded = nanoTime.getAsLong();
        }
        boolean quiet = nanoTime.getAsLong() - lastNeeded > GRACE.toNanos();
        over = over || (orphaned && clients == 0) || quiet;
        return over;
    }
}
