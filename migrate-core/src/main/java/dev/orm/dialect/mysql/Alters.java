package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import java.util.ArrayList;
import java.util.List;

/** The statements of a script in their order; clauses for one table that follow each other are one ALTER. */
final class Alters {
    private final List<DdlStatement> statements = new ArrayList<>();
    private String table = "";
    private Clauses open = new Clauses();

    /** @param name of the table, as SQL */
    void add(String name, Clauses clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        if (table.equals(name) && open.canTake(clauses)) {
            open.add(clauses);
            return;
        }
        close();
        table = name;
        open = clauses;
    }

    void add(List<DdlStatement> others) {
        if (!others.isEmpty()) {
            close();
            statements.addAll(others);
        }
    }

    /** What follows is a statement of its own. */
    void close() {
        statements.addAll(open.statement(table));
        open = new Clauses();
        table = "";
    }

    List<DdlStatement> statements() {
        close();
        return statements;
    }
}
