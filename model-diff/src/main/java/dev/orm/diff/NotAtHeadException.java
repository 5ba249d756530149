package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.RevisionId;
import java.util.Collection;
import java.util.stream.Collectors;

/** The database is not where a new revision would begin. */
public final class NotAtHeadException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NotAtHeadException(String what, String why, String next) {
        super(ExitStatus.NO, what, null, why, next, null);
    }

    /** @throws NotAtHeadException unless the database is at exactly the revisions that the new one revises */
    public static void check(Collection<RevisionId> current, Collection<RevisionId> parents) {
        if (current.size() != parents.size() || !current.containsAll(parents)) {
            throw new NotAtHeadException(
                    "the database is not at the head of the migrations folder",
                    "the database is at " + list(current) + ", the folder's head is " + list(parents),
                    "run orm upgrade head first, or compare with the scripts: --from history");
        }
    }

    private static String list(Collection<RevisionId> ids) {
        return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::text).collect(Collectors.joining(", "));
    }
}
