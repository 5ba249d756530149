package dev.orm.session.type;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.ClassNames;

/** A value of another Java type than the attribute it was given for. */
public final class WrongValueException extends OrmException {
    private static final long serialVersionUID = 1L;

    private WrongValueException(String place, String wanted, Object given, String why, String next) {
        super(
                ExitStatus.USAGE,
                place + " takes " + wanted + ", not " + given.getClass().getSimpleName(),
                null,
                why,
                next,
                null);
    }

    /** @param place entity and attribute */
    public static WrongValueException of(String place, JavaType wanted, Object given) {
        return new WrongValueException(
                place,
                wanted.name(),
                given,
                "an attribute takes values of its own type, and numbers of another where they are the same number",
                "give a value of " + wanted.type().getTypeName());
    }

    /**
     * The attribute is an entity or embeddable.
     *
     * @param wanted its class
     */
    public static WrongValueException whole(String place, String wanted, Object given) {
        return new WrongValueException(
                place,
                ClassNames.simple(wanted),
                given,
                "a relationship takes an object of its entity or that one's id, an embeddable one of its class",
                "give an object of " + wanted + ", or name one of its attributes in the path");
    }

    /** It is compared with what a function or a calculation gives. */
    public static WrongValueException noNumber(Object given) {
        return new WrongValueException(
                "a comparison of numbers",
                "numbers",
                given,
                "count, sum, avg and calculations give numbers",
                "compare them with a number of any type");
    }
}
