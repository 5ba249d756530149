package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import java.util.ArrayList;
import java.util.List;

/** The clauses of one ALTER TABLE, with what is to be remarked above it. */
final class Clauses {
    private final List<String> remarks = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();

    void add(String clause) {
        clauses.add(clause);
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
