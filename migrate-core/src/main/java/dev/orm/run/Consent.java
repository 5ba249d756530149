package dev.orm.run;

import dev.orm.revision.Revision;

/** Where a person is asked. */
public interface Consent {
    /** Whether these rows or values may go. */
    boolean destroy(PendingDestruction destruction);

    /** Whether an undo text that was stored in the database may run, since its file is gone. The text is to be shown. */
    boolean runStored(Revision revision, String undo);

    /** Says no to everything. */
    static Consent none() {
        return new FixedConsent(false);
    }

    /** Lets rows and values go, and runs no stored text. */
    static Consent toDestruction() {
        return new FixedConsent(true);
    }
}
