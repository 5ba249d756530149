package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.RevisionId;
import java.util.stream.Collectors;

/** A revision that failed half-way, and stands on what would be undone. */
public final class HalfDoneException extends OrmException {
    private static final long serialVersionUID = 1L;

    private HalfDoneException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    /** @param row the newest of the revision */
    static HalfDoneException of(HistoryRow row) {
        HistoryEntry entry = row.entry();
        String below = entry.parents().isEmpty()
                ? "base"
                : entry.parents().stream().map(RevisionId::text).collect(Collectors.joining(" "));
        return new HalfDoneException(
                "revision " + entry.revision() + " stands half done",
                entry.script(),
                "its upgrade " + row.applied()
                        + " failed half-way, and what it had done by then is still there; undoing"
                        + " what it stands on would leave that behind",
                "to go on, undo that by hand, or cut it from the script, and run orm upgrade; to go back, undo it by hand,"
                        + " say so with orm stamp " + below + ", and run this again");
    }
}
