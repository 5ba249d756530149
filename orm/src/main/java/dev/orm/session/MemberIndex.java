package dev.orm.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of contents, as long as nobody else changes them: many come or go without a search for each. */
final class MemberIndex {
    private final Contents contents;
    private @Nullable Set<@Nullable Object> members;

    MemberIndex(Contents contents) {
        this.contents = contents;
    }

    /** Somebody else may change them. */
    void drop() {
        members = null;
    }

    /** Whether it was not there. */
    boolean add(Object member) {
        return members().add(member);
    }

    /** Whether it was there. */
    boolean remove(Object member) {
        return members().remove(member);
    }

    private Set<@Nullable Object> members() {
        Set<@Nullable Object> known = members;
        if (known == null) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(contents.members());
            members = known;
        }
        return known;
    }
}
