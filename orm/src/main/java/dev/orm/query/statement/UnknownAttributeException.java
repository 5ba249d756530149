package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.Collection;

/** A path in a query with an attribute that is not there. */
public final class UnknownAttributeException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownAttributeException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnknownAttributeException of(
            String attribute, String owner, String path, String entity, Collection<String> known) {
        return new UnknownAttributeException(
                owner + " has no attribute " + attribute,
                place(path, entity),
                known.isEmpty() ? "it has none at all" : "there are: " + String.join(", ", known),
                NearestName.of(attribute, known)
                        .map(candidate -> "did you mean " + candidate + "?")
                        .orElse("name one of them"));
    }

    static UnknownAttributeException beyondValue(String attribute, String value, String path, String entity) {
        return new UnknownAttributeException(
                value + " is a value and has no attribute " + attribute,
                place(path, entity),
                "a path goes on through relationships and embeddables only",
                "end the path at " + value);
    }

    static UnknownAttributeException inSeveral(String attribute, String owner, String path, String entity) {
        return new UnknownAttributeException(
                "more than one class that extends " + owner + " has an attribute " + attribute,
                place(path, entity),
                "they are different columns",
                "query the class that is meant");
    }

    private static String place(String path, String entity) {
        return "path " + path + " from " + entity;
    }
}
