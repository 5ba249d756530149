package dev.orm.dialect.mysql;

/**
 * What a server of this family can do, by its version.
 *
 * @param checks whether checks are kept; older servers read and forget them
 * @param checkTables whether a check's name is its table's own, and {@code check_constraints} says the table
 * @param dropsChecksByWord whether a check goes by {@code DROP CHECK}; else by {@code DROP CONSTRAINT}
 * @param unenforcedChecks whether a check may be there and not be enforced
 * @param expressionDefaults whether a default may be an expression in parentheses
 * @param textDefaults whether a text, a blob and a JSON column may have a literal as their default
 * @param functionalIndexes whether an index may hold an expression
 * @param hiddenIndexes what hides an index from the optimizer: {@code invisible} or {@code ignored}
 * @param renamesInExpressions whether checks and generated columns follow a column that is renamed
 * @param notNullGenerated whether a generated column may be NOT NULL
 * @param quotesDefaults whether {@code information_schema} shows a default as SQL, in quotes; else bare
 * @param jsonIsText whether JSON is a text with a check
 * @param uuids whether there is a type for UUIDs
 * @param sequences whether there are sequences
 * @param returning whether INSERT can give back what it made
 * @param anyOrderServesKeys whether an index in descending order serves a foreign key, so that the server makes none
 * @param cascadesUnderStored whether a foreign key may change or empty a column that a stored one is computed of
 * @param spatialReferences whether a spatial column keeps its spatial reference system ({@code srid 4326})
 * @param instantDrops whether a column may be dropped in no time, by another name that hides it
 * @param longUniques whether a text or a blob may be unique as a whole
 * @param compoundStatements whether blocks of statements may stand outside routines
 * @param viewAlgorithms whether {@code information_schema} tells how a view is carried out
 * @param opensTables whether {@code information_schema} opens every table that it tells of
 */
public record Features(
        boolean checks,
        boolean checkTables,
        boolean dropsChecksByWord,
        boolean unenforcedChecks,
        boolean expressionDefaults,
        boolean textDefaults,
        boolean functionalIndexes,
        String hiddenIndexes,
        boolean renamesInExpressions,
        boolean notNullGenerated,
        boolean quotesDefaults,
        boolean jsonIsText,
        boolean uuids,
        boolean sequences,
        boolean returning,
        boolean anyOrderServesKeys,
        boolean cascadesUnderStored,
        boolean spatialReferences,
        boolean instantDrops,
        boolean longUniques,
        boolean compoundStatements,
        boolean viewAlgorithms,
        boolean opensTables) {

    /** MySQL, from 8.0 on. https://dev.mysql.com/doc/refman/8.0/en/ */
    public static Features ofMySql(ServerVersion version) {
        boolean expressions = version.isAtLeast(8, 0, 13);
        return new Features(
                version.isAtLeast(8, 0, 16),
                false,
                true,
                version.isAtLeast(8, 0, 16),
                expressions,
                false,
                expressions,
                "invisible",
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                version.isAtLeast(8, 0, 29),
                false,
                false,
                false,
                false);
    }

    /** MariaDB, from 10.11 on. https://mariadb.com/kb/en/ */
    public static Features ofMariaDb() {
        return new Features(
                true, true, false, false, true, true, false, "ignored", true, false, true, true, true, true, true, true,
                true, false, false, true, true, true, true);
    }
}
