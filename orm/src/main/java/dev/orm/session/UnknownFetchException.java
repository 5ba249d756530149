package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import dev.orm.session.entity.EntityType;
import java.util.List;
import java.util.stream.Stream;

/** A path to fetch with a relationship that is not there. */
public final class UnknownFetchException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownFetchException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnknownFetchException of(EntityType type, String name, String path) {
        List<String> known = Stream.concat(
                        type.collections().stream().map(attribute -> attribute.name()),
                        type.references().stream().map(attribute -> attribute.name()))
                .toList();
        return new UnknownFetchException(
                type.name() + " has no relationship " + name,
                "fetch " + path,
                known.isEmpty() ? "it has none at all" : "there are: " + String.join(", ", known),
                NearestName.of(name, known)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("name one of them"));
    }
}
