package dev.orm.mapping.layout;

/** One method per member of {@link Association}. */
public interface AssociationVisitor<R> {

    R visitOwnColumns(Association.OwnColumns association);

    R visitTargetColumns(Association.TargetColumns association);

    R visitJoinTable(Association.JoinTable association);

    R visitInverse(Association.Inverse association);
}
