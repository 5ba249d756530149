package dev.orm.dialect;

import dev.orm.schema.TableName;

/**
 * What uses a column and is no part of the schema that was read.
 *
 * @param user in the server's words: {@code view reporting.names}
 */
public record UnreadUse(TableName table, String column, String user) {}
