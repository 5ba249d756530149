package dev.orm.mapping.reader;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** {@code models.types} says something that is not understood. */
public final class TypeMeaningException extends OrmException {
    private static final long serialVersionUID = 1L;

    private TypeMeaningException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, "models.types", why, next, null);
    }

    static TypeMeaningException unknownWord(String name, String word) {
        return name.endsWith(".xml")
                ? new TypeMeaningException(
                        "models.types gives " + name + " the meaning " + word,
                        "a mapping file can only be ignored",
                        "write " + name + ": ignore")
                : new TypeMeaningException(
                        "models.types gives " + name + " the meaning " + word,
                        "a meaning is one of: " + TypeMeanings.WORDS,
                        "write one of these; SQL needs quotes of its own: '\"" + word + "\"'");
    }
}
