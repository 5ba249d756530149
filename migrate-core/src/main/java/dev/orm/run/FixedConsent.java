package dev.orm.run;

import dev.orm.revision.Revision;

/** Asks nobody. */
record FixedConsent(boolean destroys) implements Consent {

    @Override
    public boolean destroy(PendingDestruction destruction) {
        return destroys;
    }

    @Override
    public boolean runStored(Revision revision, String undo) {
        return false;
    }
}
