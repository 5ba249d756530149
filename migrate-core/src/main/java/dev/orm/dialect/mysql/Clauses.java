package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The clauses of one ALTER TABLE, with what is to be remarked above it. */
final class Clauses {
    private final List<String> remarks = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    void add(String clause) {
        clauses.add(clause);
    }

    void dropForeignKey(String name) {
        dropped.add(name);
        add("drop foreign key " + name);
    }

    /** @param key as it stands in a table */
    void addForeignKey(String name, String key) {
        added.add(name);
        add("add " + key);
    }

    /** Whether the others can stand in one ALTER with these: a foreign key cannot come back in the one in which it goes. */
    boolean canTake(Clauses others) {
        return others.added.stream().noneMatch(dropped::contains);
    }

    void add(Clauses others) {
        remarks.addAll(others.remarks);
        clauses.addAll(others.clauses);
        dropped.addAll(others.dropped);
        added.addAll(others.added);
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
        String text = clauses.size() == 1 ? " " + clauses.get(0) : "\n    " + String.join(",\n    ", clauses);
        return List.of(new DdlStatement(remarks, "alter table " + table + text));
    }
}
