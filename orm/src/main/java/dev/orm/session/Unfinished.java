package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/**
 * What waits until all objects that are being loaded are whole: contents of collections, since the hash code of a
 * member may be made of what it refers to, and callbacks.
 */
final class Unfinished {
    private final Queue<Tracked> collections = new ArrayDeque<>();
    private final Queue<Managed> objects = new ArrayDeque<>();
    private int depth;

    /** Loads; what came to wait, here or in a load within this one, is done when the outermost load ends. */
    void during(Runnable loading) {
        depth++;
        boolean whole = false;
        try {
            loading.run();
            whole = true;
        } finally {
            depth--;
            if (!whole) {
                abandon();
            }
        }
        if (depth == 0) {
            finish();
        }
    }

    void add(Tracked collection) {
        collections.add(collection);
    }

    void addAll(Collection<Managed> loaded) {
        objects.addAll(loaded);
    }

    /** A hash code or a callback may load more, and finish it. */
    private void finish() {
        boolean finished = false;
        try {
            for (Tracked next = collections.poll(); next != null; next = collections.poll()) {
                next.arrive();
            }
            for (Managed next = objects.poll(); next != null; next = objects.poll()) {
                tell(next);
            }
            finished = true;
        } finally {
            if (!finished) {
                abandon();
            }
        }
    }

    private void abandon() {
        collections.forEach(Tracked::forget);
        collections.clear();
        objects.clear();
    }

    /** They have what the database has. */
    static void tell(List<Managed> loaded) {
        loaded.forEach(Unfinished::tell);
    }

    private static void tell(Managed loaded) {
        loaded.type().callbacks().call(Event.POST_LOAD, loaded.entity());
    }
}
