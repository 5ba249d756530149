package dev.orm.sql;

import org.jspecify.annotations.Nullable;

/**
 * One statement of a script.
 *
 * @param number from 1
 * @param line of its first token that is no comment, from 1
 * @param column of the same token, from 1
 * @param sql its text without the delimiter; comments before and in it are part of it, as they are under Flyway
 * @param data the lines that {@code COPY ... FROM STDIN} reads, each with its end; null for anything else
 */
public record Statement(
        int number,
        int line,
        int column,
        String sql,
        StatementFacts facts,
        @Nullable String data) {}
