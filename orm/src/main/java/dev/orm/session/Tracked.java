package dev.orm.session;

import dev.orm.mapping.CollectionShape;
import dev.orm.session.entity.Collected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contents of one collection of one object, and what they were when the database last said so. They are loaded when
 * they are first touched, for all owners that the same query loaded.
 */
final class Tracked {
    private final Managed owner;
    private final Collected attribute;
    private final CollectionSource source;
    private Collection<@Nullable Object> values;
    private Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
    private List<@Nullable Object> storedValues = List.of();
    private Map<@Nullable Object, @Nullable Object> storedEntries = Map.of();
    private final List<Object> come = new ArrayList<>();
    private final List<Object> gone = new ArrayList<>();
    private boolean loaded;
    private boolean irregular;
    private boolean outdated;
    private @Nullable Set<@Nullable Object> index;
    private @Nullable Object face;

    /**
     * @param loaded whether the contents are known: those of a new object are
     */
    Tracked(Managed owner, Collected attribute, CollectionSource source, boolean loaded) {
        this.owner = owner;
        this.attribute = attribute;
        this.source = source;
        this.loaded = loaded;
        this.values = emptyValues();
    }

    private Collection<@Nullable Object> emptyValues() {
        return attribute.shape().kind() == CollectionShape.Kind.SET ? new LinkedHashSet<>() : new ArrayList<>();
    }

    Managed owner() {
        return owner;
    }

    Collected attribute() {
        return attribute;
    }

    boolean isMap() {
        return attribute.shape().mapKey() != null;
    }

    boolean isLoaded() {
        return loaded;
    }

    /** Loads where needed. */
    void touch() {
        index = null;
        if (!loaded) {
            source.load(this);
        }
    }

    /**
     * What the database has.
     *
     * @param places whether the members have the places 0, 1, 2 ... there, as far as they have any
     */
    void loaded(List<@Nullable Object> found, boolean places) {
        irregular = !places;
        index = null;
        values = emptyValues();
        values.addAll(found);
        loaded = true;
        stored();
        if (!gone.isEmpty() || !come.isEmpty()) {
            follow();
        }
    }

    /** What happened before the contents were known. */
    private void follow() {
        gone.forEach(member -> values.removeIf(other -> other == member));
        come.stream()
                .filter(member -> values.stream().noneMatch(other -> other == member))
                .forEach(values::add);
        come.clear();
        gone.clear();
    }

    /** The other side was told of a member before the contents are known. */
    private void later(Object member, boolean comes) {
        (comes ? gone : come).removeIf(other -> other == member);
        (comes ? come : gone).add(member);
    }

    void loaded(Map<@Nullable Object, @Nullable Object> found) {
        entries = new LinkedHashMap<>(found);
        index = null;
        loaded = true;
        stored();
        gone.forEach(member -> entries.values().removeIf(other -> other == member));
        List<Object> joining = List.copyOf(come);
        come.clear();
        gone.clear();
        joining.forEach(this::join);
    }

    /** The member comes because the other side was set; nobody is told. */
    void join(Object member) {
        if (!loaded) {
            later(member, true);
        } else if (index().add(member)) {
            if (isMap()) {
                put(member);
            } else {
                values.add(member);
            }
        }
    }

    /** The members, as long as nobody else may change them: many come one after the other. */
    private Set<@Nullable Object> index() {
        Set<@Nullable Object> known = index;
        if (known == null) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(members());
            index = known;
        }
        return known;
    }

    /** Where it belongs in a map may be told by the database alone. */
    private void put(Object member) {
        Object key = source.mapKey(this, member);
        if (key == null || entries.containsKey(key)) {
            outdated = true;
        } else {
            entries.put(key, member);
        }
    }

    /** The member goes because the other side was set; nobody is told. */
    void leave(Object member) {
        if (loaded && index().remove(member)) {
            members().removeIf(other -> other == member);
        } else if (!loaded) {
            later(member, false);
        }
    }

    /** Whether members have other places in the database than in the list. */
    boolean isIrregular() {
        return irregular;
    }

    /** Whether the other side was told of members, and where they are in the contents is not known. */
    boolean isPending() {
        return !come.isEmpty() || !gone.isEmpty() || outdated;
    }

    /** The contents are what the database has now. */
    void written() {
        irregular = false;
        if (outdated) {
            forget();
        } else {
            stored();
        }
    }

    /** The contents are what the database has. */
    void stored() {
        if (!loaded) {
            come.clear();
            gone.clear();
            return;
        }
        List<@Nullable Object> copies = new ArrayList<>(values.size());
        values.forEach(value -> copies.add(source.copy(this, value)));
        storedValues = copies;
        Map<@Nullable Object, @Nullable Object> copied = new LinkedHashMap<>();
        entries.forEach((key, value) -> copied.put(key, source.copy(this, value)));
        storedEntries = copied;
    }

    /** Nothing is known any more: the next touch loads. */
    void forget() {
        loaded = false;
        index = null;
        outdated = false;
        come.clear();
        gone.clear();
        values = emptyValues();
        entries = new LinkedHashMap<>();
        storedValues = List.of();
        storedEntries = Map.of();
    }

    /** Of anything but a map. */
    Collection<@Nullable Object> values() {
        touch();
        return values;
    }

    List<@Nullable Object> list() {
        return (List<@Nullable Object>) values();
    }

    Map<@Nullable Object, @Nullable Object> entries() {
        touch();
        return entries;
    }

    /** The members as far as they are known, of a map too. */
    Collection<@Nullable Object> known() {
        index = null;
        return members();
    }

    private Collection<@Nullable Object> members() {
        return isMap() ? entries.values() : values;
    }

    /** The members as the database has them, as far as they are known. */
    Collection<@Nullable Object> storedMembers() {
        return isMap() ? storedEntries.values() : storedValues;
    }

    List<@Nullable Object> storedValues() {
        return storedValues;
    }

    Map<@Nullable Object, @Nullable Object> storedEntries() {
        return storedEntries;
    }

    /** Members that the database has and the collection has not. */
    List<Object> lost() {
        Collection<@Nullable Object> stored = storedMembers();
        if (isSameMembers(stored.iterator(), known().iterator())) {
            return List.of();
        }
        Set<@Nullable Object> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(known());
        List<Object> lost = new ArrayList<>();
        for (Object member : stored) {
            if (member != null && !left.contains(member)) {
                lost.add(member);
            }
        }
        return lost;
    }

    /** Whether the first are there, in this order, before any others. */
    private static boolean isSameMembers(Iterator<@Nullable Object> first, Iterator<@Nullable Object> all) {
        while (first.hasNext()) {
            if (!all.hasNext() || first.next() != all.next()) {
                return false;
            }
        }
        return true;
    }

    boolean isDirty() {
        return loaded && !(isMap() ? hasSameEntries() : hasSameValues());
    }

    private boolean hasSameEntries() {
        return entries.keySet().equals(storedEntries.keySet())
                && entries.entrySet().stream()
                        .allMatch(entry -> source.isSame(this, entry.getValue(), storedEntries.get(entry.getKey())));
    }

    private boolean hasSameValues() {
        if (values.size() != storedValues.size()) {
            return false;
        }
        int at = 0;
        for (Object value : values) {
            if (!source.isSame(this, value, storedValues.get(at++))) {
                return false;
            }
        }
        return true;
    }

    /** A member has come: the other side follows. */
    void added(@Nullable Object member) {
        index = null;
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
        index = null;
        if (member != null) {
            source.removed(this, member);
        }
    }

    /** What stands in the attribute. */
    Object face() {
        if (face == null) {
            face = switch (attribute.shape().kind()) {
                case MAP -> new TrackedMap(this);
                case SET -> new TrackedSet(this);
                case LIST, COLLECTION -> new TrackedList(this);
            };
        }
        return face;
    }
}
