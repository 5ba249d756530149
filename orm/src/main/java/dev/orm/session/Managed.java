package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a session knows of one object. */
final class Managed {
    private static final @Nullable Tracked[] NO_COLLECTIONS = {};

    private final Object entity;
    private final EntityType type;
    private final @Nullable Tracked[] collections;
    private State state;
    private @Nullable EntityKey key;
    private @Nullable Object @Nullable [] row;
    private List<Managed> group = List.of();
    private @Nullable Object @Nullable [] partners;
    private Memory.@Nullable Before before;
    private int place;
    private @Nullable Managed bringer;
    private boolean takenAlong;

    /** How far the object and its row have come. */
    enum State {
        /** No row yet. */
        NEW,
        /** There is a row. */
        STORED,
        /** There is a row, which the next flush deletes. */
        DELETED,
        /** No row, and no longer the session's. */
        GONE
    }

    Managed(Object entity, EntityType type, State state) {
        this.entity = entity;
        this.type = type;
        this.state = state;
        int count = type.collections().size();
        this.collections = count == 0 ? NO_COLLECTIONS : new Tracked[count];
    }

    Object entity() {
        return entity;
    }

    EntityType type() {
        return type;
    }

    State state() {
        return state;
    }

    void state(State other) {
        state = other;
        takenAlong = false;
    }

    /** The row goes because that of another object does. */
    void takeAlong() {
        state(State.DELETED);
        takenAlong = true;
    }

    boolean isTakenAlong() {
        return takenAlong;
    }

    boolean is(State asked) {
        return state == asked;
    }

    @Nullable
    EntityKey key() {
        return key;
    }

    /** Of an object that has a row. */
    EntityKey storedKey() {
        if (key == null) {
            throw new IllegalStateException(type.name() + " has no key yet");
        }
        return key;
    }

    void key(@Nullable EntityKey other) {
        key = other;
    }

    /** The row as the database has it; null: there is none. */
    @Nullable
    Object @Nullable [] row() {
        return row;
    }

    void row(@Nullable Object @Nullable [] other) {
        row = other;
    }

    /** Those that the same query loaded, this one too: their collections are loaded together. */
    List<Managed> group() {
        return group;
    }

    void group(List<Managed> other) {
        group = other;
    }

    @Nullable
    Tracked collection(int position) {
        return collections[position];
    }

    void collection(int position, Tracked tracked) {
        collections[position] = tracked;
    }

    /** Those that are the session's own. */
    void eachCollection(Consumer<Tracked> work) {
        for (Tracked tracked : collections) {
            if (tracked != null) {
                work.accept(tracked);
            }
        }
    }

    /**
     * Whom one of the references that the row does not hold led to when the database last said so.
     *
     * @param at among {@link EntityType#elsewhere()}
     */
    @Nullable
    Object partner(int at) {
        return partners == null ? null : partners[at];
    }

    /** Those references lead to whom they do in the database. */
    void partnersStored() {
        List<Reference> references = type.elsewhere();
        if (!references.isEmpty()) {
            partners = references.stream()
                    .map(reference -> reference.path().get(entity))
                    .toArray();
        }
    }

    /** What it was before it was last changed; null: nothing has changed it in this transaction. */
    Memory.@Nullable Before before() {
        return before;
    }

    /** Whether it is nobody's again when the transaction is rolled back. */
    boolean isUncommitted() {
        for (Memory.Before one = before; one != null; one = one.outer()) {
            if (one.state() == State.NEW) {
                return true;
            }
        }
        return false;
    }

    void before(Memory.@Nullable Before other) {
        before = other;
    }

    /** Whose {@code orphanRemoval} brought it here before either had a row; null: nobody's. */
    @Nullable
    Managed bringer() {
        return bringer;
    }

    void bringer(@Nullable Managed other) {
        bringer = other;
    }

    /** Among those who came. */
    int place() {
        return place;
    }

    void place(int other) {
        place = other;
    }
}
