package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.Collection;

/** A query that a person wrote, without a column that the entity needs. */
public final class MissingColumnException extends OrmException {
    private static final long serialVersionUID = 1L;

    private MissingColumnException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static MissingColumnException of(String entity, String column, Collection<String> selected) {
        return new MissingColumnException(
                "the query has no column " + column + ", which " + entity + " is read from",
                "an entity is read whole, or by its key alone; the query has: " + String.join(", ", selected),
                NearestName.of(column, selected)
                        .map(nearest -> "name " + nearest + " so: " + nearest + " as " + column)
                        .orElse("select it, or ask for rows instead of entities"));
    }
}
