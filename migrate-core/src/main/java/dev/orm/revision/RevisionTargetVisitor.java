package dev.orm.revision;

/** One method per kind of target. */
public interface RevisionTargetVisitor<R> {

    R visitHead(RevisionTarget.Head target);

    R visitHeads(RevisionTarget.Heads target);

    R visitBase(RevisionTarget.Base target);

    R visitCurrent(RevisionTarget.Current target);

    R visitNamed(RevisionTarget.Named target);

    R visitRelative(RevisionTarget.Relative target);

    R visitOnBranch(RevisionTarget.OnBranch target);
}
