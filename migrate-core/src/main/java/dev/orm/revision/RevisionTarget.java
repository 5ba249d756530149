package dev.orm.revision;

/**
 * What a person writes to name revisions: {@code head}, {@code base}, an id or a part of it, {@code +2},
 * {@code billing@head-1}.
 *
 * @see <a href="https://alembic.sqlalchemy.org/en/latest/tutorial.html#relative-migration-identifiers">Alembic's words</a>
 */
public sealed interface RevisionTarget {

    /** @throws TargetException where the text is no target */
    static RevisionTarget parse(String text) {
        return new TargetParser(text).parse();
    }

    <R> R accept(RevisionTargetVisitor<R> visitor);

    /** Whether what it names depends on where the database stands. */
    default boolean asksDatabase() {
        return false;
    }

    /** The one head. */
    record Head() implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitHead(this);
        }

        @Override
        public String toString() {
            return "head";
        }
    }

    /** All heads. */
    record Heads() implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitHeads(this);
        }

        @Override
        public String toString() {
            return "heads";
        }
    }

    /** Before the first revision. */
    record Base() implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitBase(this);
        }

        @Override
        public String toString() {
            return "base";
        }
    }

    /** Where the database stands. */
    record Current() implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitCurrent(this);
        }

        @Override
        public boolean asksDatabase() {
            return true;
        }

        @Override
        public String toString() {
            return "current";
        }
    }

    /** An id, a part of one, a label, or a part of a description. */
    record Named(String text) implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitNamed(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** So many steps up (positive) or down from another target. */
    record Relative(RevisionTarget from, int steps) implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitRelative(this);
        }

        @Override
        public boolean asksDatabase() {
            return from.asksDatabase();
        }

        @Override
        public String toString() {
            String start = from instanceof Current ? "" : from.toString();
            return start + (steps < 0 ? "" : "+") + steps;
        }
    }

    /** A target within the branch that a label or a revision names. */
    record OnBranch(String branch, RevisionTarget target) implements RevisionTarget {
        @Override
        public <R> R accept(RevisionTargetVisitor<R> visitor) {
            return visitor.visitOnBranch(this);
        }

        @Override
        public boolean asksDatabase() {
            return target.asksDatabase();
        }

        @Override
        public String toString() {
            return branch + "@" + target;
        }
    }
}
