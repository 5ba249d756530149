package dev.orm.run;

import dev.orm.dialect.Touched;
import dev.orm.schema.TableName;
import dev.orm.sql.NamedObject;
import dev.orm.sql.StatementFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers from a script's statements which references it may break. */
final class TouchedTables {
    private final Set<TableName> filled = new HashSet<>();
    private final Set<TableName> emptied = new HashSet<>();
    private boolean unindexed;
    private boolean everything;

    void add(StatementFacts facts) {
        List<TableName> tables = tables(facts);
        switch (facts.kind()) {
            case DML -> change(facts.verb(), tables);
            case DDL -> define(facts, tables);
            case CALL, COPY, UNKNOWN -> everything = true;
            case QUERY, SESSION, TRANSACTION -> {}
        }
    }

    Touched touched() {
        return new Touched(filled, emptied, unindexed, everything);
    }

    private void change(String verb, List<TableName> tables) {
        if (!verb.equals("DELETE")) {
            filled.addAll(tables);
        }
        if (!verb.equals("INSERT")) {
            emptied.addAll(tables);
        }
    }

    /** A table that is dropped or takes another's name may leave references behind; a new one has no rows yet. */
    private void define(StatementFacts facts, List<TableName> tables) {
        boolean renames = facts.verb().equals("ALTER") && tables.size() > 1;
        if (renames) {
            filled.addAll(tables);
        }
        unindexed |= facts.verb().equals("DROP")
                && facts.objects().stream().anyMatch(object -> object.kind() == NamedObject.Kind.INDEX);
        if (renames || !facts.destroys().isEmpty()) {
            emptied.addAll(tables);
        }
    }

    private static List<TableName> tables(StatementFacts facts) {
        return facts.objects().stream()
                .filter(object -> object.kind() == NamedObject.Kind.TABLE)
                .map(object ->
                        new TableName(object.name().schema(), object.name().name()))
                .toList();
    }
}
