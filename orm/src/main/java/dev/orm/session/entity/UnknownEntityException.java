package dev.orm.session.entity;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;

/** A class that is no entity of this database. */
public final class UnknownEntityException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownEntityException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static UnknownEntityException of(Class<?> type, ModelLayout model) {
        String nearest = NearestName.of(
                        type.getName(),
                        model.entities().stream().map(EntityLayout::className).toList())
                .map(name -> " (did you mean " + name + "?)")
                .orElse("");
        return new UnknownEntityException(
                type.getName() + " is not an entity of this database" + nearest,
                "it is not among the classes that Database.open was given, nor are those above it",
                "give it to Database.open, with @Entity on it");
    }
}
