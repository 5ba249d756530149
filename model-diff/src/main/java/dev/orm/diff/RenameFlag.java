package dev.orm.diff;

import dev.orm.schema.Schema;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@code --rename} says, cut at the colon; of several the first one before which something stands that is there, and
 * behind it something that the models have: names may hold colons.
 */
record RenameFlag(String text, String old, String name) {
    private static final String FORM = "TABLE.OLD:NEW (a column) or OLD:NEW (a table or sequence)";

    /** @throws FlagException where there is no colon, or several and none stands between two names */
    static RenameFlag read(String text, Schema actual, Schema desired) {
        List<RenameFlag> all = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == ':')
                .mapToObj(at -> new RenameFlag(
                        text,
                        text.substring(0, at).strip(),
                        text.substring(at + 1).strip()))
                .toList();
        RenameFlag flag = all.size() == 1
                ? all.get(0)
                : all.stream()
                        .filter(one -> one.isBetween(new SchemaNames(actual), new SchemaNames(desired)))
                        .findFirst()
                        .orElseThrow(() -> FlagException.malformed(Renames.FLAG, text, FORM));
        if (flag.old.isEmpty() || flag.name.isEmpty()) {
            throw FlagException.malformed(Renames.FLAG, text, FORM);
        }
        return flag;
    }

    /** @throws FlagException where the new name is the old one */
    <T> T other(T before, T after) {
        if (before.equals(after)) {
            throw FlagException.pointless(Renames.FLAG, text, "the models call it " + after + " as well");
        }
        return after;
    }

    private boolean isBetween(SchemaNames actual, SchemaNames desired) {
        boolean tables = actual.table(old).isPresent() && desired.table(name).isPresent();
        boolean sequences =
                actual.sequence(old).isPresent() && desired.sequence(name).isPresent();
        boolean columns = actual.column(old).or(() -> desired.column(old)).isPresent()
                && desired.schema().tables().stream()
                        .anyMatch(table -> desired.column(table.name(), name).isPresent());
        return tables || sequences || columns;
    }
}
