package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.layout.Leaf;

/** A comparison of values that the database does not compare as what they hold. */
public final class IncomparableColumnException extends OrmException {
    private static final long serialVersionUID = 1L;

    private IncomparableColumnException(String where, String why) {
        super(
                ExitStatus.USAGE,
                "the attribute cannot be compared, ordered or grouped by",
                where,
                why,
                "ask for isNull() or isNotNull(), compare a part of it in session.sql(..), or keep it in a column that can"
                        + " be compared: @Column(columnDefinition = \"text\")",
                null);
    }

    static IncomparableColumnException of(Leaf leaf, String type) {
        return new IncomparableColumnException(
                leaf.place(),
                type.equals("oid")
                        ? "its column has the number of a large object, and not what is in that"
                        : "its column is " + type + ", and this database does not compare by what is in one");
    }
}
