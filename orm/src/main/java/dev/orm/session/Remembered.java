package dev.orm.session;

/**
 * What a collection held when its contents were last known, of an object that is nobody's again when the transaction is
 * rolled back: it cannot be loaded then.
 *
 * @param contents puts them back
 * @param since who came and went by the other side
 */
record Remembered(Runnable contents, LateMembers since) {

    Remembered(Runnable contents) {
        this(contents, new LateMembers());
    }

    /** What follows does not reach it. */
    Remembered copy() {
        Remembered copy = new Remembered(contents);
        copy.since.follow(since);
        return copy;
    }
}
