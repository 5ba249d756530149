package dev.orm.revision;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions that make no history: doubled, without their parent, or in a circle. */
public final class BrokenHistoryException extends OrmException {
    private static final long serialVersionUID = 1L;

    private BrokenHistoryException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static BrokenHistoryException duplicate(Revision first, Revision second, String where) {
        return new BrokenHistoryException(
                "two revisions have the id " + second.id(),
                where,
                "'" + first.description() + "' and '" + second.description() + "' both claim it",
                "give one of them another id");
    }

    static BrokenHistoryException missing(Revision revision, RevisionId required, String word, String where) {
        return new BrokenHistoryException(
                "revision " + revision + " " + word + " " + required + ", which is not there",
                where,
                "no script in the migrations folders has the id " + required,
                "bring the script back (where it was applied, orm show " + required
                        + " prints it), or correct the line -- orm:" + word + " " + required);
    }

    static BrokenHistoryException selfLoop(Revision revision, String where) {
        return new BrokenHistoryException(
                "revision " + revision + " requires itself",
                where,
                "its own id stands in orm:revises or orm:depends-on",
                "name the revision before it there");
    }

    static BrokenHistoryException circle(List<RevisionId> circle, String where) {
        String way = circle.stream().map(RevisionId::text).collect(Collectors.joining(" -> "));
        return new BrokenHistoryException(
                "revisions require each other in a circle",
                where,
                way + " -> " + circle.get(0),
                "correct orm:revises or orm:depends-on in one of them");
    }

    static BrokenHistoryException label(String label, RevisionId first, RevisionId second, String where) {
        return new BrokenHistoryException(
                "two revisions begin branch " + label,
                where,
                first + " and " + second + " both carry the label",
                "give one of the branches another label");
    }
}
