package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.Collection;

/** A query about a class that is no entity of the model. */
public final class UnknownEntityException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownEntityException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static UnknownEntityException of(String name, Collection<String> known) {
        String nearest = NearestName.of(name, known)
                .map(candidate -> "the nearest name it could mean is " + candidate)
                .orElse("there are: " + String.join(", ", known));
        return new UnknownEntityException(
                name + " is no entity that this database was opened with",
                nearest,
                "name an entity, or give the class when the database is opened");
    }
}
