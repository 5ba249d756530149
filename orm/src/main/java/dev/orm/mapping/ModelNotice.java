package dev.orm.mapping;

/**
 * Something a person should know about how a model was read.
 *
 * @param where class and member, or file
 */
public record ModelNotice(String where, String text) {}
