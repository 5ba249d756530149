package dev.orm.revision;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.Collection;
import java.util.stream.Collectors;

/** A target that names no revision, or more than one. */
public final class TargetException extends OrmException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private TargetException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static TargetException malformed(String text) {
        return new TargetException(
                "'" + text + "' names no revision",
                "a target is head, heads, base, current, an id or a part of it, a part of a description, +2, -1, ID+2, or"
                        + " one of these behind label@",
                "write one of these; orm history lists the revisions");
    }

    static TargetException unknown(String text, int known, String nearest) {
        return new TargetException(
                "no revision is named '" + text + "'",
                "of " + known + " revisions none has this id, this label, or this in its description"
                        + (nearest.isEmpty() ? "" : "; the nearest is " + nearest),
                "orm history lists the revisions");
    }

    static TargetException ambiguous(String text, Collection<Revision> candidates) {
        return new TargetException(
                "'" + text + "' names " + candidates.size() + " revisions", list(candidates), "write more of the id");
    }

    static TargetException severalHeads(String text, Collection<Revision> heads) {
        return new TargetException(
                "'" + text + "' names " + heads.size() + " heads: two branches were not joined",
                list(heads),
                "run orm merge heads, orm rebase or name one of them (heads means all)");
    }

    static TargetException fork(String text, Collection<Revision> ways) {
        return new TargetException(
                "'" + text + "' can go " + ways.size() + " ways",
                list(ways),
                "say which way: "
                        + ways.stream()
                                .limit(SHOWN)
                                .map(way -> text.contains("@") ? way.id().text() : way.id() + "@" + text)
                                .collect(Collectors.joining(" or ")));
    }

    static TargetException tooFar(String text, int possible) {
        return new TargetException(
                "'" + text + "' goes beyond the history",
                "only " + possible + (possible == 1 ? " step is" : " steps are") + " possible",
                "take fewer steps, or say head or base");
    }

    /** @param up whether the target leads up, which a downgrade does not */
    static TargetException wrongWay(String text, boolean up) {
        return new TargetException(
                "'" + text + "' leads " + (up ? "up" : "down"),
                (up ? "a downgrade only goes down" : "an upgrade only goes up") + " from where the database is",
                "say orm " + (up ? "upgrade " : "downgrade ") + text);
    }

    /** A range between whose ends nothing lies. */
    static TargetException wrongRange(RevisionTarget from, RevisionTarget to) {
        return new TargetException(
                "the range " + from + ":" + to + " holds no revision",
                to + " does not stand on " + from + ": a range begins with the older revision",
                "turn it round (" + to + ":" + from + "), or see orm history for what stands on what");
    }

    /** @param up whether an upgrade is to be written */
    public static TargetException wrongWay(RevisionRange range, boolean up) {
        return new TargetException(
                "the range " + range.from() + ":" + range.to() + " leads " + (up ? "down" : "up"),
                up
                        ? "an upgrade is written from the older revision to the newer one"
                        : "a downgrade is written from the newer revision to the older one",
                "turn it round (" + range.to() + ":" + range.from() + "), or say orm "
                        + (up ? "downgrade" : "upgrade"));
    }

    static TargetException notApplied(Revision revision) {
        return new TargetException(
                "cannot downgrade to " + revision,
                "this revision is not applied",
                "orm status shows what is applied; orm upgrade " + revision.id() + " goes up to it");
    }

    static TargetException otherBranch(String text, Revision revision, String branch) {
        return new TargetException(
                "'" + text + "' names no revision",
                revision + " is not on branch " + branch,
                "leave out " + branch + "@, or name a revision of that branch");
    }

    private static String list(Collection<Revision> revisions) {
        String first = revisions.stream().limit(SHOWN).map(Revision::toString).collect(Collectors.joining("; "));
        return revisions.size() > SHOWN ? first + "; and " + (revisions.size() - SHOWN) + " more" : first;
    }
}
