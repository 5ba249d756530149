package dev.orm.query.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The terms between SELECT and FROM, numbered from 1. */
final class SelectList {
    private final List<SqlPart> terms = new ArrayList<>();

    /** Where the term stands, perhaps since before. */
    int add(SqlPart term) {
        for (int known = 0; known < terms.size(); known++) {
            if (term.isSame(terms.get(known))) {
                return known + 1;
            }
        }
        terms.add(Objects.requireNonNull(term));
        return terms.size();
    }

    int size() {
        return terms.size();
    }

    List<SqlPart> terms() {
        return List.copyOf(terms);
    }

    SqlPart sql() {
        return SqlPart.joined(", ", terms);
    }

    /** Each under a name of its own, for a query that another one reads. */
    SqlPart labelled() {
        List<SqlPart> labelled = new ArrayList<>();
        for (SqlPart term : terms) {
            labelled.add(SqlPart.of(term, " as c" + (labelled.size() + 1)));
        }
        return SqlPart.joined(", ", labelled);
    }
}
