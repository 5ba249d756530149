package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The clauses of one ALTER TABLE, with what is to be remarked above it. */
final class Clauses {
    private static final String DROP_INDEX = "drop index ";

    private final List<String> remarks = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private boolean modifies;
    private boolean refersToItself;
    private boolean rebuilds;

    void add(String clause) {
        clauses.add(clause);
    }

    /** @param column as it stands in a table */
    void modify(String column) {
        modifies = true;
        add("modify column " + column);
    }

    void dropForeignKey(String name) {
        dropped.add(name);
        add("drop foreign key " + name);
    }

    /**
     * @param key as it stands in a table
     * @param toItself whether it refers to the same table
     */
    void addForeignKey(String name, String key, boolean toItself) {
        added.add(name);
        refersToItself |= toItself;
        add("add " + key);
    }

    /**
     * Whether the others can stand in one ALTER with these: a foreign key cannot come back in the one in which it goes, and
     * one of a table to itself finds the columns there as they were before.
     */
    boolean canTake(Clauses others) {
        return others.added.stream().noneMatch(dropped::contains) && !(modifies && others.refersToItself);
    }

    void add(Clauses others) {
        remarks.addAll(others.remarks);
        others.clauses.forEach(this::addOrCancel);
        dropped.addAll(others.dropped);
        added.addAll(others.added);
        modifies |= others.modifies;
        refersToItself |= others.refersToItself;
        rebuilds |= others.rebuilds;
    }

    /** An index that would come only to go again does neither. */
    private void addOrCancel(String clause) {
        String comes = clause.startsWith(DROP_INDEX) ? "add index " + clause.substring(DROP_INDEX.length()) + " (" : "";
        if (comes.isEmpty() || !clauses.removeIf(mine -> mine.startsWith(comes))) {
            clauses.add(clause);
        }
    }

    /** The table is written again, whatever the server could do without. */
    void rebuild() {
        rebuilds = true;
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** One clause on the line of the table, several each on a line of its own. */
    List<DdlStatement> statement(String table) {
        if (clauses.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(clauses);
        if (rebuilds) {
            all.add("force");
        }
        String text = all.size() == 1 ? " " + all.get(0) : "\n    " + String.join(",\n    ", all);
        return List.of(new DdlStatement(remarks, "alter table " + table + text));
    }
}
