package dev.orm.mapping;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the targets of an association live and die with its owner.
 *
 * @param orphanRemoval whether a target that is let go of is deleted
 */
public record Lifecycle(Set<Cascade> cascades, boolean orphanRemoval) {

    private static final Lifecycle UNSAID = new Lifecycle(Set.of(), false);

    public Lifecycle {
        cascades = Collections.unmodifiableSet(cascades.isEmpty() ? Set.of() : EnumSet.copyOf(cascades));
    }

    public static Lifecycle unsaid() {
        return UNSAID;
    }

    public boolean cascades(Cascade cascade) {
        return cascades.contains(cascade);
    }

    /** Whether a target goes with its owner. */
    public boolean removes() {
        return orphanRemoval || cascades(Cascade.REMOVE);
    }
}
