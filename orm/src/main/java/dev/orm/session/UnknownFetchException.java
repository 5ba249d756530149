package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.List;

/** A path to fetch with a relationship that is not there. */
public final class UnknownFetchException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnknownFetchException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    /** @param rest of the path, which begins with the name that is not there */
    static UnknownFetchException of(FetchLevel level, String rest, String path) {
        List<String> known = level.relationships();
        String first = rest.split("\\.", -1)[0];
        boolean embeddable = known.stream().anyMatch(name -> name.startsWith(first + "."));
        String name = embeddable ? rest : first;
        return new UnknownFetchException(
                level.name() + " has no relationship " + name,
                "fetch " + path,
                known.isEmpty() ? "it has none at all" : "there are: " + String.join(", ", known),
                NearestName.of(name, known)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse(known.isEmpty() ? "end the path before it" : "name one of them"));
    }
}
