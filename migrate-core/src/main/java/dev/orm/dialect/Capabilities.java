package dev.orm.dialect;

/**
 * Facts about a database in one server version.
 *
 * @param database as {@code -- orm:database} names it: {@code sqlite}, {@code mysql}, ...; for files and messages
 * @param transactionalDdl whether DDL can be rolled back
 * @param rebuildsTables whether changes that ALTER cannot do are made by rebuilding the table
 * @param sequences whether there are sequences
 * @param comments whether tables and columns keep comments
 * @param maximumNameLength in bytes; {@link Integer#MAX_VALUE} where there is none
 * @param caseSensitiveTables whether two unquoted names of tables that differ only in case are two tables
 * @param caseSensitiveColumns the same for the columns of a table
 * @param forwardReferences whether a CREATE TABLE may refer to a table that comes later, so that circles stay inline
 * @param names who may not have the name of a part of a table as well
 * @param severalSchemas whether one database holds several schemas, so that a history can change more than one
 * @param utcNow the expression for the server's clock in UTC
 * @param reservedPrefix what no name may begin with, in lower case; empty: nothing
 */
public record Capabilities(
        String database,
        boolean transactionalDdl,
        boolean rebuildsTables,
        boolean sequences,
        boolean comments,
        int maximumNameLength,
        boolean caseSensitiveTables,
        boolean caseSensitiveColumns,
        boolean forwardReferences,
        NameSpaces names,
        boolean severalSchemas,
        String utcNow,
        String reservedPrefix) {}
