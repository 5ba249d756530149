package dev.orm.diff;

import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.util.HashSet;
import java.util.Set;

/** Refuses new names that something else keeps, or that two things are given. */
final class RenameTargets {
    private final SchemaNames actual;
    private final Renames renames;
    private final Set<Object> given = new HashSet<>();

    RenameTargets(Schema actual, Renames renames) {
        this.actual = new SchemaNames(actual);
        this.renames = renames;
    }

    void refuseTaken() {
        renames.tables().forEach(this::table);
        renames.sequences().forEach(this::sequence);
        renames.columns().forEach(this::column);
    }

    private void table(TableName old, TableName name) {
        boolean kept = actual.table(name.toString())
                .filter(holder -> !renames.tables().containsKey(holder))
                .isPresent();
        refuse(kept, !given.add(name), old + ":" + name, "table " + name);
    }

    private void sequence(TableName old, TableName name) {
        boolean kept = actual.sequence(name.toString())
                .filter(holder -> !renames.sequences().containsKey(holder))
                .isPresent();
        refuse(kept, !given.add("sequence " + name), old + ":" + name, "sequence " + name);
    }

    private void column(ColumnRef old, String name) {
        TableName before = renames.tables().entrySet().stream()
                .filter(rename -> rename.getValue().equals(old.table()))
                .findFirst()
                .map(rename -> rename.getKey())
                .orElse(old.table());
        boolean kept = actual.column(before, name)
                .filter(holder -> !renames.columns().containsKey(new ColumnRef(old.table(), holder.column())))
                .isPresent();
        ColumnRef renamed = new ColumnRef(old.table(), name);
        refuse(kept, !given.add(renamed), old + ":" + name, "column " + renamed);
    }

    private static void refuse(boolean kept, boolean twice, String flag, String name) {
        if (kept) {
            throw FlagException.taken(Renames.FLAG, flag, "the database has a " + name + " that keeps its name");
        }
        if (twice) {
            throw FlagException.taken(Renames.FLAG, flag, "another " + Renames.FLAG + " makes a " + name + " too");
        }
    }
}
