package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Options;
import java.util.Optional;

/** Changes a table's options. */
final class OptionChange {
    private final MySqlDdl ddl;
    private final Operation.SetTableOptions operation;

    OptionChange(MySqlDdl ddl, Operation.SetTableOptions operation) {
        this.ddl = ddl;
        this.operation = operation;
    }

    /** The table's new collation; empty: it keeps the one it has. */
    Optional<String> collation() {
        Collations collations = new Collations(ddl.facts());
        String to = collations.ofTable(operation.after());
        return collations.ofTable(operation.before()).equals(to) ? Optional.empty() : Optional.of(to);
    }

    void add(Clauses clauses) {
        Options from = operation.before();
        Options to = operation.after();
        if (!from.get(OptionKeys.ENGINE).equals(to.get(OptionKeys.ENGINE))) {
            clauses.add(
                    "engine = " + to.get(OptionKeys.ENGINE).orElse(ddl.facts().engine()));
        }
        if (!from.get(OptionKeys.ROW_FORMAT).equals(to.get(OptionKeys.ROW_FORMAT))) {
            clauses.add("row_format = " + to.get(OptionKeys.ROW_FORMAT).orElse("default"));
        }
        collation().ifPresent(collation -> clauses.add("collate = " + collation));
    }
}
