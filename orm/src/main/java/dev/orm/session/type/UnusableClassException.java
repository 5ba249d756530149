package dev.orm.session.type;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** A class of the user's that objects cannot be made of, or reached through. */
public final class UnusableClassException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableClassException(String what, String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, where, why, next, cause);
    }

    /** No class loader has it. */
    public static UnusableClassException missing(String name) {
        return new UnusableClassException(
                "a class is missing", name, "the model names it, and no class loader has it", "add it", null);
    }

    /** The class, or what it needs, cannot be reached. */
    public static UnusableClassException unreachable(String name, Throwable cause) {
        return new UnusableClassException(
                "a class cannot be used",
                name,
                String.valueOf(cause.getMessage()),
                "where it is in a module, open its package: opens ... to orm",
                cause);
    }

    /** It can only be made with arguments. */
    public static UnusableClassException noConstructor(String name, Throwable cause) {
        return new UnusableClassException(
                "objects of a class cannot be made",
                name,
                "it has no constructor without parameters (of any visibility), or that one fails: "
                        + cause.getMessage(),
                "give it one: protected " + name.replaceFirst(".*[.$]", "") + "() {}",
                cause);
    }

    static UnusableClassException noConverter(String name) {
        return new UnusableClassException(
                "a class is no converter", name, "it does not implement AttributeConverter", "implement it", null);
    }
}
