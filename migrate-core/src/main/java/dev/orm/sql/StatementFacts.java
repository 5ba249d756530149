package dev.orm.sql;

import java.util.List;

/**
 * What a statement is and does, as far as its words tell.
 *
 * @param verb its first word in upper case, behind a {@code WITH}; REPLACE for {@code INSERT OR REPLACE}
 * @param transactional whether it can share a transaction with others and be rolled back
 * @param objects what it makes, changes or removes, in the order it names them; nothing for a query
 * @param destroys the rows and values that it removes for good
 * @param restores what a drop before it would have destroyed but for this: the values of computed columns that it adds
 */
public record StatementFacts(
        Kind kind,
        String verb,
        boolean transactional,
        List<NamedObject> objects,
        List<Destruction> destroys,
        List<Destruction> restores) {

    /** What sort of statement. */
    public enum Kind {
        DDL,
        DML,
        QUERY,
        /** It changes the session or the connection: {@code SET}, {@code PRAGMA}, {@code ATTACH}. */
        SESSION,
        /** It begins or ends a transaction or a savepoint. */
        TRANSACTION,
        CALL,
        COPY,
        UNKNOWN
    }

    public StatementFacts {
        objects = List.copyOf(objects);
        destroys = List.copyOf(destroys);
        restores = List.copyOf(restores);
    }

    /** The facts of one statement. */
    public static StatementFacts of(String sql, Syntax syntax) {
        return FactsReader.read(Outline.of(sql, syntax), syntax);
    }
}
