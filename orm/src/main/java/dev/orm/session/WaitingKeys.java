package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys in their order, page by page. Memory holds the first ones alone; the others wait in a file. Where that cannot be
 * written, or an id is of a class that is not serializable, memory holds them all.
 */
final class WaitingKeys implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final int PAGES = 10;

    private final ClassLoader classes;
    private final Deque<List<EntityKey>> before = new ArrayDeque<>();
    private final Deque<List<EntityKey>> behind = new ArrayDeque<>();
    private List<EntityKey> page = new ArrayList<>();
    private @Nullable KeyFile file;
    private boolean written = true;

    /** @param classes finds the classes of ids */
    WaitingKeys(ClassLoader classes) {
        this.classes = classes;
    }

    void add(EntityKey key) {
        page.add(key);
        if (page.size() == PAGE) {
            put(page);
            page = new ArrayList<>();
        }
    }

    private void put(List<EntityKey> full) {
        if (before.size() < PAGES) {
            before.add(full);
        } else if (!written || !wrote(full)) {
            behind.add(full);
        }
    }

    private boolean wrote(List<EntityKey> keys) {
        try {
            if (file == null) {
                file = KeyFile.make(classes);
            }
            file.write(keys);
        } catch (IOException e) {
            written = false;
        }
        return written;
    }

    /** The next ones; none at the end. */
    List<EntityKey> next() {
        List<EntityKey> next = before.poll();
        if (next == null && file != null) {
            next = file.next();
        }
        if (next == null) {
            next = behind.poll();
        }
        if (next == null) {
            next = page;
            page = List.of();
        }
        return next;
    }

    @Override
    public void close() {
        before.clear();
        behind.clear();
        page = List.of();
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
