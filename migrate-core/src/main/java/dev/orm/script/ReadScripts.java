package dev.orm.script;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * The scripts that were found, read: where there are many, by as many threads as there are processors. What is wrong
 * with one is told when that one is asked for, so that it does not depend on who was faster.
 */
final class ReadScripts {
    /** Fewer are read sooner than threads are started. */
    static final int MANY = 500;

    private final Map<FoundScript, CompletableFuture<SqlScript>> read;

    private ReadScripts(Map<FoundScript, CompletableFuture<SqlScript>> read) {
        this.read = read;
    }

    static ReadScripts of(Collection<FoundScript> found) {
        return found.size() < MANY
                ? new ReadScripts(Map.of())
                : new ReadScripts(found.parallelStream().collect(Collectors.toMap(each -> each, ReadScripts::attempt)));
    }

    private static CompletableFuture<SqlScript> attempt(FoundScript found) {
        try {
            return CompletableFuture.completedFuture(found.script());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    SqlScript get(FoundScript found) {
        CompletableFuture<SqlScript> done = read.get(found);
        if (done == null) {
            return found.script();
        }
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
