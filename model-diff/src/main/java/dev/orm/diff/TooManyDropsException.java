package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;

/** More than half of the tables that this history made would go: more often a forgotten module than a wish. */
public final class TooManyDropsException extends OrmException {
    private static final long serialVersionUID = 1L;

    private TooManyDropsException(String what, String where, String why, String next) {
        super(ExitStatus.NO, what, where, why, next, null);
    }

    static TooManyDropsException of(List<TableName> dropped, int ours) {
        return new TooManyDropsException(
                dropped.size() + " of the " + ours + " tables that this history made would be dropped",
                dropped.stream().map(TableName::toString).collect(Collectors.joining(", ")),
                "no entity class maps them any more; a module may be missing in models.classpath",
                "complete models.classpath, or run again with --drop-tables");
    }
}
