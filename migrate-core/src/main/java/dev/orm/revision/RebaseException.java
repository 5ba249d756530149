package dev.orm.revision;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Revisions that cannot be moved to the end of the line, or not without somebody saying which. */
public final class RebaseException extends OrmException {
    private static final long serialVersionUID = 1L;

    private RebaseException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    /** @param several whether more than one of them is applied here; else none is */
    static RebaseException whose(Collection<Revision> heads, boolean several) {
        return new RebaseException(
                "nobody says which revisions are to be moved",
                "the heads are " + list(heads) + ", and this database has " + (several ? "several" : "none")
                        + " of them",
                "name one of those that are applied nowhere else: orm rebase ID");
    }

    static RebaseException ontoWhich(Collection<Revision> heads) {
        return new RebaseException(
                "there is more than one line to put them behind",
                "the other heads are " + list(heads),
                "join those first: orm merge "
                        + heads.stream().map(head -> head.id().text()).collect(Collectors.joining(" ")));
    }

    static RebaseException merged(Revision merge) {
        return new RebaseException(
                "revisions that were joined with others cannot be moved",
                merge + " is a merge and would have to move too",
                "join the heads instead: orm merge heads");
    }

    /** @param needing names it by its version */
    public static RebaseException needed(Revision revision, Revision needing, String script) {
        return new RebaseException(
                revision + " cannot be moved: " + needing + " needs it by name",
                script + " holds its version in orm:revises or orm:depends-on",
                "move that one instead, or join the heads: orm merge heads");
    }

    public static RebaseException noSql(String script) {
        return new RebaseException(
                script + " cannot be moved",
                "it is no SQL, and may hold its version within",
                "rename it by hand, or join the heads: orm merge heads");
    }

    public static RebaseException compiled(String script) {
        return new RebaseException(
                script + " cannot be moved",
                "it is a class without its source, which holds the version in its name",
                "put the source beside it and compile it again afterwards, or join the heads: orm merge heads");
    }

    public static RebaseException encoding(String script) {
        return new RebaseException(
                script + " cannot be moved",
                "it is not in UTF-8, as " + script + ".conf says",
                "save it as UTF-8, or join the heads: orm merge heads");
    }

    private static String list(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::toString).collect(Collectors.joining("; "));
    }
}
