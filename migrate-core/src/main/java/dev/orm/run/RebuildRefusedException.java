package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** A table that is no longer as the rebuild's author saw it. */
public final class RebuildRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private RebuildRefusedException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    static RebuildRefusedException changed(TableName table, String script, RebuildDifference difference) {
        return new RebuildRefusedException(
                "table " + table + " is not as it was when its rebuild was written",
                script,
                why(difference),
                "write the revision anew with orm revision --autogenerate; nothing was changed by this step");
    }

    private static String why(RebuildDifference difference) {
        List<String> sides = new ArrayList<>();
        if (!difference.now().isEmpty()) {
            sides.add("is there now and not kept so by the script: " + String.join("; ", difference.now()));
        }
        if (!difference.made().isEmpty()) {
            sides.add("is made by the script and not there so: " + String.join("; ", difference.made()));
        }
        return sides.isEmpty()
                ? "a view that reads the table is another now"
                : String.join("\n", sides)
                        + "\n(what the script is there to change is among this; a view that reads the table counts too)";
    }

    static RebuildRefusedException gone(TableName table, String script) {
        return new RebuildRefusedException(
                "table " + table + " is gone",
                script,
                "the script rebuilds it",
                "write the revision anew with orm revision --autogenerate; nothing was changed by this step");
    }
}
