package dev.orm.dialect;

/**
 * What uses a column or a type and is no part of the schema that was read.
 *
 * @param used {@code users.name}, {@code type mood}
 * @param user in the server's words: {@code view reporting.names}
 */
public record UnreadUse(String used, String user) {}
