package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.run.Place;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The database is not where a new revision would begin. */
public final class NotAtHeadException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NotAtHeadException(String what, String why, String next) {
        super(ExitStatus.NO, what, null, why, next, null);
    }

    /** @throws NotAtHeadException unless the database is at exactly the heads of the folder */
    public static void check(Place place) {
        List<RevisionId> current = place.current().stream().map(Revision::id).toList();
        List<RevisionId> heads = place.heads();
        if (current.size() != heads.size() || !current.containsAll(heads)) {
            String next = place.ahead()
                    ? "get the scripts that are not here (another branch, a newer version)"
                    : "run orm upgrade head" + (heads.size() > 1 ? "s" : "") + " first";
            throw new NotAtHeadException(
                    place.ahead()
                            ? "the database is ahead of the migrations folder"
                            : "the database is not at the head of the migrations folder",
                    "the database is at " + list(current) + ", the folder's head is " + list(heads),
                    next + ", or compare with the scripts: --from history");
        }
    }

    private static String list(Collection<RevisionId> ids) {
        return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::text).collect(Collectors.joining(", "));
    }
}
