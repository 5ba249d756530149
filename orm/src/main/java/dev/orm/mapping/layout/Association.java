package dev.orm.mapping.layout;

import dev.orm.schema.TableName;

/** Where an association between two entities is stored. */
public sealed interface Association {

    <R> R accept(AssociationVisitor<R> visitor);

    /** Columns of the owner's row refer to the target. */
    record OwnColumns(JoinLayout target) implements Association {
        @Override
        public <R> R accept(AssociationVisitor<R> visitor) {
            return visitor.visitOwnColumns(this);
        }
    }

    /** Columns of the target's row refer to the owner: {@code @OneToMany @JoinColumn}. */
    record TargetColumns(JoinLayout owner) implements Association {
        @Override
        public <R> R accept(AssociationVisitor<R> visitor) {
            return visitor.visitTargetColumns(this);
        }
    }

    /** A table of its own refers to both. */
    record JoinTable(TableName table, JoinLayout owner, JoinLayout target) implements Association {
        @Override
        public <R> R accept(AssociationVisitor<R> visitor) {
            return visitor.visitJoinTable(this);
        }
    }

    /**
     * An attribute of the target stores it: {@code mappedBy}.
     *
     * @param attribute its path, with dots into embeddables
     * @param entity class name of the entity that has the attribute: the target, or one above or below it
     * @param owning how that attribute stores it, seen from there
     */
    record Inverse(String attribute, String entity, Association owning) implements Association {
        @Override
        public <R> R accept(AssociationVisitor<R> visitor) {
            return visitor.visitInverse(this);
        }
    }
}
