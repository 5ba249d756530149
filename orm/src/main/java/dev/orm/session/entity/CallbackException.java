package dev.orm.session.entity;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** A callback that cannot be called, or that threw what it may not. */
public final class CallbackException extends OrmException {
    private static final long serialVersionUID = 1L;

    private CallbackException(String what, String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, where, why, next, cause);
    }

    static CallbackException parameters(String where, boolean listener) {
        return new CallbackException(
                "a callback has the wrong parameters",
                where,
                listener
                        ? "a method of a listener is called with the object"
                        : "a method of an entity is called on the object, with nothing",
                listener ? "give it one parameter, the entity or a type above it" : "take its parameters away",
                null);
    }

    static CallbackException failed(String where, Throwable cause) {
        return new CallbackException(
                "a callback failed", where, String.valueOf(cause), "see why, then roll back and try again", cause);
    }
}
