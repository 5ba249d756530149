package dev.orm.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks before a step destroys rows that are there and nobody has allowed to go. */
final class DestructionGate {
    private final Session session;
    private final Consent consent;

    DestructionGate(Session session, Consent consent) {
        this.session = session;
        this.consent = consent;
    }

    /**
     * What somebody says yes to, for the time when it is done.
     *
     * @throws DestructionRefusedException where somebody does not
     */
    List<String> ask(Preflight preflight) throws SQLException {
        List<PendingDestruction> refused = new ArrayList<>();
        List<String> consented = new ArrayList<>();
        for (PendingDestruction destruction : preflight.destroys()) {
            if (!destroysRows(destruction, preflight)) {
                continue;
            }
            if (consent.destroy(destruction)) {
                consented.add(destruction.done());
            } else {
                refused.add(destruction);
            }
        }
        if (!refused.isEmpty()) {
            throw DestructionRefusedException.of(refused);
        }
        return consented;
    }

    /** What a person will be asked if all stays as it is; steps before this one may change that. */
    List<String> foreseen(Preflight preflight) throws SQLException {
        List<String> notices = new ArrayList<>();
        for (PendingDestruction destruction : preflight.destroys()) {
            if (destroysRows(destruction, preflight)) {
                notices.add(destruction.ahead());
            }
        }
        return notices;
    }

    private boolean destroysRows(PendingDestruction destruction, Preflight preflight) throws SQLException {
        if (destruction.isOfSchema()) {
            return session.holdsTable(destruction.table());
        }
        boolean comesBack = preflight.restored().contains(destruction.words())
                && session.isComputed(destruction.table(), destruction.column());
        return !comesBack && session.holdsRow(destruction.table());
    }
}
