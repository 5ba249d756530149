package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.schema.TableName;
import java.util.List;

/** A table that is no longer as the rebuild's author saw it. */
public final class RebuildRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private RebuildRefusedException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    /** @param lost what the table has and the script does not mention */
    static RebuildRefusedException changed(TableName table, String script, List<String> lost) {
        String loss = lost.isEmpty()
                ? "some part of its definition is another now"
                : "the rebuild knows nothing of " + String.join(", ", lost) + ", which would be lost";
        return new RebuildRefusedException(
                "table " + table + " is not as it was when its rebuild was written",
                script,
                loss,
                "write the revision anew with orm revision --autogenerate; nothing was changed by this step");
    }

    static RebuildRefusedException gone(TableName table, String script) {
        return new RebuildRefusedException(
                "table " + table + " is gone",
                script,
                "the script rebuilds it",
                "write the revision anew with orm revision --autogenerate; nothing was changed by this step");
    }
}
