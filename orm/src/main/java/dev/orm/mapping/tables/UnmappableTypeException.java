package dev.orm.mapping.tables;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.Attribute;

/** A member whose type no column can have as it is written. */
public final class UnmappableTypeException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnmappableTypeException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnmappableTypeException boxed(Attribute attribute, String type, String instead) {
        return new UnmappableTypeException(
                type + " has no column type",
                Members.of(attribute),
                "an array of boxed values may hold nulls, which neither such a column nor Hibernate accepts",
                "declare the member as " + instead);
    }

    static UnmappableTypeException scaleOfFloat(Attribute attribute) {
        return new UnmappableTypeException(
                "a floating point number has no scale",
                Members.of(attribute),
                "@Column(scale) counts decimal digits, and this column holds binary ones",
                "leave the scale out, or declare the member as BigDecimal");
    }
}
