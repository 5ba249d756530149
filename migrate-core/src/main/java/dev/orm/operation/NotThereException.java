package dev.orm.operation;

import dev.orm.ExitStatus;
import dev.orm.NearestName;
import dev.orm.OrmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java migration names what the schema does not have by then. */
public final class NotThereException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NotThereException(String what, @Nullable String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static NotThereException of(String kind, String name, List<String> known) {
        String bare = name.contains(" on ") ? name.substring(0, name.indexOf(" on ")) : name;
        String near = NearestName.of(bare, known)
                .map(one -> "did you mean " + one + "? ")
                .orElse("");
        return new NotThereException(
                "there is no " + kind + " " + name,
                null,
                known.isEmpty()
                        ? "the schema has none at this operation"
                        : "at this operation the schema has " + String.join(", ", known),
                near + "correct the migration and run it again");
    }

    /** The same at the operation that names it. */
    public NotThereException at(String place) {
        return new NotThereException(what(), place, why(), next());
    }
}
