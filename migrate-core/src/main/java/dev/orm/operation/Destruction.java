package dev.orm.operation;

import org.jspecify.annotations.Nullable;

/** Something that destroys rows or values: asked about before it runs, unless the migration says that it may. */
public final class Destruction {
    private @Nullable String reason;

    Destruction() {}

    /** Nobody is asked; the reason is for whoever reads the migration later. */
    public void allow(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("say why this may go");
        }
        reason = why;
    }

    boolean isAllowed() {
        return reason != null;
    }
}
