package dev.orm.dialect;

import dev.orm.schema.SqlType;
import java.util.List;

/**
 * Where a database's SELECT departs from what all of them share.
 *
 * @param unlimited what stands before OFFSET where there is no limit, with a blank behind it; empty: nothing has to
 * @param typedNulls whether a null in a UNION must be cast to the type of its column
 * @param charLength the function that counts characters
 * @param maximumParameters how many a statement may have
 * @param rowLists what stands before several rows of values in {@code (a, b) in (..)}, with a blank behind it; empty:
 *     nothing has to
 * @param namedParameters whether {@code :name}, {@code @name}, {@code $name} and {@code ?1} stand for values too
 * @param incomparable types whose values SQL does not compare as what they hold: not at all, or by something else
 * @param openResults whether a result can be read bit by bit while other statements run on the connection
 * @param groups how an expression with values is spoken of again that rows are grouped by
 * @param nullsOrder whether ORDER BY says itself where nulls stand
 * @param assignsInOrder whether an update reads what it has assigned before, and may not ask its own table
 */
public record QueryRules(
        String unlimited,
        boolean typedNulls,
        String charLength,
        int maximumParameters,
        String rowLists,
        boolean namedParameters,
        List<SqlType> incomparable,
        boolean openResults,
        Groups groups,
        boolean nullsOrder,
        boolean assignsInOrder) {

    public QueryRules {
        incomparable = List.copyOf(incomparable);
    }

    /** Where two question marks are not seen to be the same value, an expression with some is written once. */
    public enum Groups {
        /** It is written again. */
        REPEATED,
        /** It stands in the FROM clause, and has a name there. */
        LATERAL,
        /** It is selected, and has a name that HAVING and ORDER BY know; HAVING knows no column that is not. */
        SELECTED
    }
}
