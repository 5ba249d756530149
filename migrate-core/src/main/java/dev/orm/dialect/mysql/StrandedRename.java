package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.operation.Operation;
import dev.orm.operation.UnfollowedRenames.Stranded;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses a rename that views and triggers would have to follow, where it cannot be told what they would say then. */
final class StrandedRename {
    private StrandedRename() {}

    static void refuse(List<Stranded> stranded) {
        if (stranded.isEmpty()) {
            return;
        }
        Operation rename = stranded.get(0).rename();
        String what = what(rename);
        String kind = what.substring(0, what.indexOf(' '));
        String users = stranded.stream()
                .filter(one -> one.rename().equals(rename))
                .map(Stranded::user)
                .collect(Collectors.joining(", "));
        throw DdlRefusedException.impossible(
                what + " cannot be renamed while others use its name",
                what,
                "it cannot be told with certainty which names in " + users + " mean it, and the server does not change"
                        + " them",
                "drop that in a revision of your own (orm revision -m ...), rename the " + kind
                        + " in the next, and create it again after that");
    }

    private static String what(Operation rename) {
        return rename instanceof Operation.RenameColumn column
                ? "column " + column.table() + "." + column.before()
                : "table " + ((Operation.RenameTable) rename).before();
    }
}
