package dev.orm.schema;

/** A view, with the whole statement that creates it. */
public record View(TableName name, String definition) {}
