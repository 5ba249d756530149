package dev.orm.session;

import dev.orm.mapping.CollectionShape;
import dev.orm.session.entity.Collected;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contents of one collection of one object, and what they were when the database last said so. They are loaded when
 * they are first touched, for all owners that the same query loaded.
 */
final class Tracked {
    private final Managed owner;
    private final Collected attribute;
    private final CollectionSource source;
    private final ValueContents values;
    private final EntryContents entries = new EntryContents();
    private final Contents contents;
    private final MemberIndex index;
    private final LateMembers late = new LateMembers();
    private boolean loaded;
    private boolean irregular;
    private boolean outdated;
    private @Nullable Runnable coming;
    private @Nullable Remembered remembered;
    private @Nullable Object face;

    /**
     * @param loaded whether the contents are known: those of a new object are
     */
    Tracked(Managed owner, Collected attribute, CollectionSource source, boolean loaded) {
        this.owner = owner;
        this.attribute = attribute;
        this.source = source;
        this.loaded = loaded;
        this.values = new ValueContents(attribute.shape().kind() == CollectionShape.Kind.SET);
        this.contents = isMap() ? entries : values;
        this.index = new MemberIndex(contents);
    }

    Managed owner() {
        return owner;
    }

    Collected attribute() {
        return attribute;
    }

    /** As errors name it. */
    String name() {
        return owner.type().name() + "." + attribute.name();
    }

    boolean isMap() {
        return attribute.shape().mapKey() != null;
    }

    boolean isLoaded() {
        return loaded;
    }

    /** Whether nothing is known of the contents, nor about to come. */
    boolean isUnknown() {
        return !loaded && coming == null;
    }

    /** Loads where needed. */
    void touch() {
        index.drop();
        if (coming != null) {
            arrive();
        } else if (!loaded) {
            source.load(this);
        }
    }

    /** @param contents says what the database has, when all that it refers to is whole */
    void comes(Runnable contents) {
        coming = contents;
    }

    /** What comes is there; where that fails, nothing is known again. */
    void arrive() {
        Runnable contents = coming;
        if (contents == null) {
            return;
        }
        coming = null;
        boolean there = false;
        try {
            contents.run();
            there = true;
        } finally {
            if (!there) {
                forget();
            }
        }
    }

    /**
     * What the database has.
     *
     * @param places whether the members have the places 0, 1, 2 ... there, as far as they have any
     */
    void loaded(List<@Nullable Object> found, boolean places) {
        irregular = !places;
        loaded = true;
        values.loaded(found);
        settle();
    }

    /** What the database has. */
    void loaded(Map<@Nullable Object, @Nullable Object> found) {
        loaded = true;
        entries.loaded(found);
        settle();
    }

    private void settle() {
        index.drop();
        stored();
        remembered = null;
        settle(late);
    }

    private void settle(LateMembers others) {
        List<Object> gone = others.gone();
        List<Object> come = others.come();
        late.clear();
        gone.forEach(this::leave);
        come.forEach(this::join);
    }

    /** The member comes because the other side was set; nobody is told. */
    void join(Object member) {
        if (!loaded) {
            late.comes(member);
        } else if (index.add(member) && !contents.join(member, () -> source.mapKey(this, member))) {
            outdated = true;
        }
    }

    /** The member goes because the other side was set; nobody is told. */
    void leave(Object member) {
        if (!loaded) {
            late.leaves(member);
        } else if (index.remove(member)) {
            contents.members().removeIf(other -> other == member);
        }
    }

    /** Whether members have other places in the database than in the list. */
    boolean isIrregular() {
        return irregular;
    }

    /** Whether the other side was told of members, and where they are in the contents is not known. */
    boolean isPending() {
        return !late.isEmpty() || outdated;
    }

    /** The contents are what the database has now. */
    void written() {
        irregular = false;
        stored();
        if (outdated) {
            forget();
        }
    }

    /** The contents are what the database has. */
    void stored() {
        if (loaded) {
            contents.store(value -> source.copy(this, value));
        } else {
            if (remembered != null) {
                remembered.since().follow(late);
            }
            late.clear();
        }
    }

    /** What it held when its contents were last known; null: nobody may ask for it. */
    @Nullable
    Remembered remembered() {
        if (!loaded) {
            return remembered == null ? null : remembered.copy();
        }
        return owner.isUncommitted() ? new Remembered(contents.recall()) : null;
    }

    /** The same, where nothing is known of the contents. */
    void remember(@Nullable Remembered other) {
        remembered = loaded ? null : other;
    }

    /** The owner is nobody's again: it holds what it held when that was last known. */
    void recall() {
        Remembered last = remembered;
        if (last != null) {
            remembered = null;
            coming = null;
            loaded = true;
            last.contents().run();
            last.since().follow(late);
            settle(last.since());
        }
    }

    /** Nothing is known any more: the next touch loads. */
    void forget() {
        remembered = remembered();
        loaded = false;
        coming = null;
        index.drop();
        outdated = false;
        late.clear();
        contents.forget();
    }

    /** Of anything but a map. */
    Collection<@Nullable Object> values() {
        touch();
        return values.members();
    }

    List<@Nullable Object> list() {
        return (List<@Nullable Object>) values();
    }

    Map<@Nullable Object, @Nullable Object> entries() {
        touch();
        return entries.entries();
    }

    /** The members as far as they are known, of a map too. */
    Collection<@Nullable Object> known() {
        index.drop();
        return contents.members();
    }

    /** The members as the database has them, as far as they are known. */
    Collection<@Nullable Object> storedMembers() {
        return contents.storedMembers();
    }

    List<@Nullable Object> storedValues() {
        return values.stored();
    }

    Map<@Nullable Object, @Nullable Object> storedEntries() {
        return entries.stored();
    }

    /** Members that the database has and the collection has not. */
    List<Object> lost() {
        return contents.lost();
    }

    /** Members that the collection has got since the database last said what it has. */
    List<Object> arrived() {
        return loaded ? contents.arrived() : late.come();
    }

    boolean isDirty() {
        return loaded && !contents.isStored((held, stored) -> source.isSame(this, held, stored));
    }

    /** A member has come: the other side follows. */
    void added(@Nullable Object member) {
        index.drop();
        if (member != null) {
            source.added(this, member);
        }
    }

    /** A member has gone from one of its places: where it stood in no other, the other side follows. */
    void left(@Nullable Object member) {
        if (member != null && known().stream().noneMatch(other -> other == member)) {
            source.removed(this, member);
        }
    }

    /** A member of a set has gone: the other side follows. */
    void removed(@Nullable Object member) {
        index.drop();
        if (member != null) {
            source.removed(this, member);
        }
    }

    /** What stands in the attribute. */
    Object face() {
        if (face == null) {
            face = Faces.of(this);
        }
        return face;
    }
}
