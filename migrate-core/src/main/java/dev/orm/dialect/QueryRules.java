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
 */
public record QueryRules(
        String unlimited,
        boolean typedNulls,
        String charLength,
        int maximumParameters,
        String rowLists,
        boolean namedParameters,
        List<SqlType> incomparable,
        boolean openResults) {

    public QueryRules {
        incomparable = List.copyOf(incomparable);
    }
}
